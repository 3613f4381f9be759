// Alerts as messages of the Common Alerting Protocol 1.2, which warning systems read.
import { element, textElement, xmlDocument } from '../../derive/xml.ts';
import { fileAt, type Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { type Alert, endOf, startOf } from './alert.ts';
import { capCategory, capGravity } from './cap-words.ts';
import { alerts } from './model.ts';
import { polygonOf } from './polygon.ts';

const NAMESPACE = 'urn:oasis:names:tc:emergency:cap:1.2';

/** The address of an alert's message: one for all languages. */
export const capPath = (site: Site, slug: string): string => site.path(`alerts/${slug}/alert.xml`, site.language);

/** The parts of the town that are named, or all of it with its limits. */
function areasOf(site: Site, alert: Alert): string[] {
  const { areas } = alert.values;
  if (areas) return areas.map((area) => element('area', [textElement('areaDesc', area)]));
  const polygon = polygonOf(site.boundary);
  return [
    element('area', [
      textElement('areaDesc', site.text(site.town.name, alert.language)),
      textElement('polygon', polygon),
    ]),
  ];
}

/** What the message says in one language; the order of the elements is the protocol's. */
function info(site: Site, alert: Alert): string {
  const { language, values } = alert;
  const { town } = site;
  const { urgency, severity, certainty } = capGravity[values.severity];
  const category = values.category ?? 'other';
  return element('info', [
    textElement('language', `${language}-${town.country}`),
    textElement('category', capCategory[category]),
    textElement('event', values.category ? site.say(language)(`choice.alert-category.${category}`) : values.title),
    textElement('urgency', urgency),
    textElement('severity', severity),
    textElement('certainty', certainty),
    textElement('effective', startOf(alert, site)),
    textElement('onset', startOf(alert, site)),
    textElement('expires', endOf(alert, site)),
    textElement('senderName', site.text(town.contact.name ?? town.name, language)),
    textElement('headline', values.title),
    textElement('description', values.message),
    textElement('web', site.origin + site.entryHref(alert, language)),
    textElement('contact', town.contact.phone ?? town.contact.email),
    ...areasOf(site, alert),
  ]);
}

function message(site: Site, alert: Alert): string {
  const languages = site.languagesOf(alert).map((language) => site.find(alerts.name, alert.slug, language) as Alert);
  return xmlDocument(
    element(
      'alert',
      [
        textElement('identifier', `${new URL(site.origin).hostname}/alerts/${alert.slug}`),
        textElement('sender', site.town.contact.email),
        textElement('sent', startOf(alert, site)),
        textElement('status', 'Actual'),
        textElement('msgType', 'Alert'),
        textElement('scope', 'Public'),
        ...languages.map((each) => info(site, each)),
      ],
      { xmlns: NAMESPACE },
    ),
  );
}

/** One message per alert, also of those that are over: an address that was published stays. */
export const capMessages = (site: Site): Output[] =>
  site
    .list(alerts, site.language)
    .map((alert) => ({ path: fileAt(capPath(site, alert.slug)), body: message(site, alert) }));
