// Guesses the language of a text from words that are frequent in one language and not in the others.

/** Frequent words; what several languages share is told below. */
const frequent: Record<string, string> = {
  en: 'the and of to in is that it for was on are with as his they at be this have from or had by not but what all were we when your can said there use an each which she do how their if will up other about out many then them these so some her would make like him into time has look two more write go see no way could people my than first been call who its now find long down day did get come made may part over new after only little work know place year me back give most very our just name good sentence man think say great where help through much before line right too mean old any same tell boy follow came want show also around form three small set put end does another well large must big even such because turn here why ask went men read need land different home us move try kind hand picture again change off play spell air away please must should town hall council open closed closing bring until today tomorrow street',
  fr: 'le la les en a y de des du et un une est que qui dans pour pas sur au aux avec ce cette ces il elle ils elles nous vous je tu ne se son sa ses leur leurs mais ou où par plus tout tous toute toutes faire fait être avoir sont était ont été peut comme si même bien sans très aussi alors après avant entre sous vers chez depuis pendant lorsque quand donc parce votre vos notre nos mon ma mes allons allez vais vas va vont aller suis êtes sommes avez avons madame monsieur mademoiselle messieurs mesdames bonjour bonsoir merci oui non rien jamais toujours encore déjà ici là quel quelle quels quelles quoi comment pourquoi chaque autre autres deux trois jour jours an ans année mairie ville rue heures fermé ouvert ouverte demande dossier veuillez afin ainsi lui moi toi eux cela ça voici voilà peu beaucoup moins trop homme femme enfant enfants maison dit dire plaisante plaît êtes-vous',
  de: 'der die das und ist nicht ein eine einer eines einem einen zu den dem des mit für auf von im in es sie er ich wir ihr sich auch an als wie bei nach aus um über vor zum zur durch bis am so aber oder wenn nur noch schon mehr sehr kann können wird werden wurde wurden war waren sind sein seine seiner ihre ihrer ihren hat haben hatte man was wer wo warum dass weil daß doch hier dort dann jetzt immer nie alle alles viel viele andere anderen unter zwischen gegen ohne während seit heute morgen gestern bitte danke ja nein guten tag herr frau herren damen kein keine keinen mein meine dein unser unsere euch uns mir mich dir dich ihm ihn ihnen uhr jahr jahre stadt straße rathaus geöffnet geschlossen müssen muss soll sollen darf dürfen wollen möchten',
  es: 'de la a o e el los las del y que en un una es por con no para se su sus al lo como más pero o este esta estos estas ese esa son era fue han ha hay ser está están tiene tienen muy también cuando donde sin sobre entre hasta desde todo todos toda todas nos ya le les me te mi tu si porque qué quién cómo dónde cada otro otra otros otras dos tres día días año años señor señora señores gracias buenos buenas hola sí nada nunca siempre aquí allí ahora hoy mañana ayer usted ustedes nosotros ellos ellas ella él yo vamos puede pueden debe deben hacer hace ayuntamiento calle abierto cerrado horas plaza pueblo durante según así ni tras mientras además',
  eu: 'eta da du ez bat dira den edo hau hori ere izan egin baina zen dago dute baino beste bere dela duen dut dugu duzu dituzte ditu zaio gara naiz zara zuen zituen ziren izango egiten egingo behar nahi ahal oso guztiak guzti gehiago orain gaur bihar atzo egun urte udala udalaren udaletxea herri herriko herritarrak kalea ordu orduetan irekita itxita eskerrik asko kaixo agur bai nola non noiz zer nor zein zergatik baita bezala arte gabe ondoren aurretik artean ordea beraz hala horrela hemen hor han gure zure haien nire batzuk batean dituen zaitu mesedez litzateke daude daiteke dezake daitezke',
};

/** The languages that can be told. */
export const languagesOf: ReadonlySet<string> = new Set(Object.keys(frequent));

const home = new Map<string, Set<string>>();
for (const [language, words] of Object.entries(frequent)) {
  for (const word of words.split(' ')) home.set(word, (home.get(word) ?? new Set()).add(language));
}

/** So many letters of a text tell its language. */
const ENOUGH = 2000;

/**
 * The language of a text, or undefined where that is not certain: at least `atLeast` words of which some are frequent in
 * one language, and hardly any in another. With `unlike` a short text is told only when none of its words is frequent there.
 */
export function guessLanguage(text: string, options: { atLeast: number; unlike?: string }): string | undefined {
  const words =
    text
      .slice(0, ENOUGH)
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}'-]+/gu) ?? [];
  const parts = words.flatMap((word) => {
    const split = /^(?:l|d|j|qu|n|s|c|m|t)'(.+)$/.exec(word);
    return split?.[1] ? [split[1]] : [word.replace(/^['-]+|['-]+$/g, '')];
  });
  if (parts.length < options.atLeast) return undefined;
  const score = new Map<string, number>();
  for (const part of parts)
    for (const language of home.get(part) ?? []) score.set(language, (score.get(language) ?? 0) + 1);
  const [best, second] = [...score].sort((a, b) => b[1] - a[1]);
  if (!best) return undefined;
  const [language, count] = best;
  const share = count / parts.length;
  if (parts.length >= 12) return share >= 0.3 && count >= 2.5 * (second?.[1] ?? 0) ? language : undefined;
  const here = options.unlike === undefined ? 0 : (score.get(options.unlike) ?? 0);
  return count >= 2 && share >= 0.5 && here === 0 && count > (second?.[1] ?? 0) ? language : undefined;
}
