// The entry of the editing program: reads what the page tells, loads what is needed, and starts Decap.
import './editor.css';
import { loadDecap } from './boot/load-decap.ts';
import { registerFormats } from './format/register-formats.ts';

/** A file beside this page, as data. */
const fetched = async (name: string) => (await fetch(`/admin/${name}`)).json();

async function start(): Promise<void> {
  const { decap = '', townLanguages = 'en' } = document.body.dataset;
  const [language = 'en'] = townLanguages.split(' ');
  const [cms, config] = await Promise.all([loadDecap(decap), fetched(`config.${language}.json`)]);
  registerFormats(cms);
  cms.init({ config: { ...config, load_config_file: false } });
}

start();
