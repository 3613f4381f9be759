// The entry of the editing program: reads what the page tells, loads what is needed, and starts Decap.
import './editor.css';
import './tasks/tasks.css';
import { configAt } from '../content/derive/cms/cms-config.ts';
import type { PublicRights } from '../content/derive/rights/public-rights.ts';
import { type Labels, speaker } from '../content/model/labels.ts';
import { chooseLanguage, rememberedLanguage } from './boot/choose-language.ts';
import { configurationOf } from './boot/configuration.ts';
import { registerWords } from './boot/decap-words.ts';
import { showEditorBar } from './boot/editor-bar.ts';
import { followSaves } from './boot/follow-saves.ts';
import { loadDecap } from './boot/load-decap.ts';
import { besidePage, pageFacts } from './boot/page-facts.ts';
import { clearStartScreen, tellOnStartScreen } from './boot/start-screen.ts';
import { whyNotHere } from './boot/why-not-here.ts';
import { followDeletions } from './deletion/follow-deletions.ts';
import { registerFormats } from './format/register-formats.ts';
import { startMending } from './mend/start-mending.ts';
import { registerPreviews } from './preview/register-previews.ts';
import { followRights } from './rights/follow-rights.ts';
import { fetchTown } from './town/published-town.ts';
import { TownNow } from './town/town-now.ts';
import { townRoot } from './town/town-root.ts';
import { registerChecks } from './validation/register-checks.ts';
import { withOwnLines } from './widgets/lines-control.ts';
import { registerPosition } from './widgets/position/register-position.ts';
import { registerWidgets } from './widgets/register-widgets.ts';

async function start(): Promise<void> {
  const facts = pageFacts();
  const { decap, renderer, languages, townLanguages } = facts;
  const wanted = [...rememberedLanguage(), ...navigator.languages, ...townLanguages];
  const language = chooseLanguage({ offered: [...languages.keys()], wanted });
  document.documentElement.lang = language;
  const labels = await besidePage<Labels>(`labels.${language}.json`);
  const say = speaker(language, [labels]);
  try {
    const town = new TownNow(() => fetchTown(facts));
    const [published, rights, cms] = await Promise.all([
      town.source(),
      besidePage<PublicRights | null>('rights.json'),
      loadDecap(decap),
    ]);
    const whole = configurationOf({ source: published, language, labels, hasRights: rights !== null });
    const config = await followRights(whole, rights);
    const obstacle = await whyNotHere(config);
    if (obstacle) {
      tellOnStartScreen(say(`editor.${obstacle}.title`), say(`editor.${obstacle}.advice`));
      return;
    }
    const source = () => town.source();
    registerWords({ cms, labels, decapLanguage: config.locale ?? language });
    registerFormats(cms);
    registerWidgets(cms, say);
    registerPosition({ cms, say, source });
    const root = townRoot(config);
    registerPreviews({ cms, config, town: { source, renderer, root, say, language } });
    const onSaved = registerChecks({ cms, town, root, say, language });
    followSaves({ cms, config, onSaved });
    // On one's own machine Decap may take its local server instead of the one of the settings.
    followDeletions({ cms, backends: new Set([config.backend.name, 'proxy']), town, root, say, language });
    startMending(say);
    clearStartScreen();
    showEditorBar({ say, language, offered: languages, home: '/' });
    cms.init({ config: { ...withOwnLines(configAt(config, location.origin)), load_config_file: false } });
  } catch (error) {
    console.error(error);
    tellOnStartScreen(say('editor.not-loaded.title'), say('editor.not-loaded.advice'));
  }
}

start();
