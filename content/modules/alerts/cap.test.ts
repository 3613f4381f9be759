// CAP messages against the rules of the schema of CAP 1.2, written down here: elements, their order and number, their values.
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { fixtureFiles, siteOf } from '../test-fixture.ts';
import { capMessages } from './cap.ts';
import { polygonOf } from './polygon.ts';

interface Rule {
  least: number;
  most: number;
  /** The values that are allowed, or the elements within, in their order. */
  holds?: RegExp | Readonly<Record<string, Rule>>;
}
const one = (holds?: Rule['holds']): Rule => ({ least: 1, most: 1, ...(holds && { holds }) });
const optional = (holds?: Rule['holds']): Rule => ({ least: 0, most: 1, ...(holds && { holds }) });
const any = (holds?: Rule['holds']): Rule => ({ least: 0, most: Number.POSITIVE_INFINITY, ...(holds && { holds }) });
const oneOf = (...words: string[]) => new RegExp(`^(?:${words.join('|')})$`);

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/;
const token = /^[^\s,<&]+$/;
const pair = { valueName: one(), value: one() };
const polygon = /^-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?(?: -?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?){3,}$/;

const area = {
  areaDesc: one(),
  polygon: any(polygon),
  circle: any(),
  geocode: any(pair),
  altitude: optional(),
  ceiling: optional(),
};
const responses = ['Shelter', 'Evacuate', 'Prepare', 'Execute', 'Avoid', 'Monitor', 'Assess', 'AllClear', 'None'];
const categories = 'Geo Met Safety Security Rescue Fire Health Env Transport Infra CBRNE Other'.split(' ');
const info = {
  language: optional(/^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/),
  category: { ...any(oneOf(...categories)), least: 1 },
  event: one(),
  responseType: any(oneOf(...responses)),
  urgency: one(oneOf('Immediate', 'Expected', 'Future', 'Past', 'Unknown')),
  severity: one(oneOf('Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown')),
  certainty: one(oneOf('Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown')),
  audience: optional(),
  eventCode: any(pair),
  effective: optional(instant),
  onset: optional(instant),
  expires: optional(instant),
  senderName: optional(),
  headline: optional(),
  description: optional(),
  instruction: optional(),
  web: optional(/^https?:\/\/\S+$/),
  contact: optional(),
  parameter: any(pair),
  resource: any(),
  area: any(area),
};
const alert = {
  identifier: one(token),
  sender: one(token),
  sent: one(instant),
  status: one(oneOf('Actual', 'Exercise', 'System', 'Test', 'Draft')),
  msgType: one(oneOf('Alert', 'Update', 'Cancel', 'Ack', 'Error')),
  source: optional(),
  scope: one(oneOf('Public', 'Restricted', 'Private')),
  restriction: optional(),
  addresses: optional(),
  code: any(),
  note: optional(),
  references: optional(),
  incidents: optional(),
  info: any(info),
};

type Element = Record<string, Element[] | string | Record<string, string>>;
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, parseTagValue: false });
const nameOf = (element: Element): string => Object.keys(element).find((key) => key !== ':@') ?? '';
const childrenOf = (element: Element): Element[] => element[nameOf(element)] as Element[];
const textOf = (element: Element): string => String(childrenOf(element)[0]?.['#text'] ?? '');

/** Everything in which an element breaks the rules of what it may hold. */
function faults(element: Element, rules: Readonly<Record<string, Rule>>): string[] {
  const children = childrenOf(element);
  const order = Object.keys(rules);
  const places = children.map((child) => order.indexOf(nameOf(child)));
  const found = places.some((place, index) => place < (places[index - 1] ?? 0)) ? [`order in ${nameOf(element)}`] : [];
  for (const child of children) if (!order.includes(nameOf(child))) found.push(`unknown ${nameOf(child)}`);
  for (const [name, { least, most, holds }] of Object.entries(rules)) {
    const those = children.filter((child) => nameOf(child) === name);
    if (those.length < least || those.length > most) found.push(`${those.length} times ${name}`);
    for (const each of those) {
      if (holds instanceof RegExp) {
        if (!holds.test(textOf(each))) found.push(`${name}: ${textOf(each)}`);
      } else if (holds) found.push(...faults(each, holds));
    }
  }
  return found;
}

/** The faults of a whole message. */
function schemaFaults(xml: string): string[] {
  const root = (parser.parse(xml, true) as Element[]).find((element) => nameOf(element) === 'alert');
  if (!root) return ['no alert'];
  const namespace = (root[':@'] as Record<string, string>)['@_xmlns'];
  return [...(namespace === 'urn:oasis:names:tc:emergency:cap:1.2' ? [] : ['namespace']), ...faults(root, alert)];
}

const { 'alerts/en/no-end.md': _, ...files } = fixtureFiles('alerts');
const messages = new Map(capMessages(siteOf(files)).map(({ path, body }) => [path, body]));
const storm = messages.get('alerts/storm-tonight/alert.xml') ?? '';

describe('a CAP message', () => {
  it.each([...messages])('keeps the rules of the schema: %s', (_, xml) => {
    expect(schemaFaults(xml)).toEqual([]);
  });

  it('is there for every alert, once, also for those that are over', () => {
    expect([...messages.keys()].sort()).toEqual(
      ['bridge-works', 'heat', 'pool-closed', 'storm-tonight'].map((slug) => `alerts/${slug}/alert.xml`),
    );
  });

  it('says the same in every language in which the alert was written', () => {
    expect(storm.match(/<info>/g)).toHaveLength(2);
    expect(storm).toContain('<headline>Storm &amp; flood tonight</headline>');
    expect(storm).toContain('<language>fr-BE</language>');
    expect(messages.get('alerts/heat/alert.xml')?.match(/<info>/g)).toHaveLength(1);
  });

  it('says when it ends, how grave it is and where', () => {
    expect(storm).toContain('<expires>2026-11-24T06:00:00+01:00</expires>');
    expect(storm).toContain('<severity>Severe</severity>');
    expect(storm).toContain('<category>Met</category>\n<event>Weather</event>');
    expect(storm).toContain('<areaDesc>Lower Quay</areaDesc>');
  });

  it('has the limits of the town as corners with the latitude first', () => {
    const corners = [
      [4.8, 50.1],
      [4.9, 50.1],
      [4.9, 50.2],
      [4.8, 50.1],
    ];
    const shape = { type: 'Polygon', coordinates: [corners] };
    const expected = '50.1,4.8 50.1,4.9 50.2,4.9 50.1,4.8';
    expect(polygonOf(JSON.stringify(shape))).toBe(expected);
    const feature = { type: 'Feature', properties: {}, geometry: shape };
    expect(polygonOf(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))).toBe(expected);
    expect(polygonOf(JSON.stringify({ type: 'MultiPolygon', coordinates: [[corners]] }))).toBe(expected);
    expect(polygonOf(undefined)).toBeUndefined();
    expect(expected).toMatch(polygon);
  });
});

describe('the rules of this test', () => {
  it('find what a schema would find', () => {
    expect(schemaFaults(storm.replace('Actual', 'Real'))).toEqual(['status: Real']);
    expect(schemaFaults(storm.replace(/<scope>.*\n/, ''))).toEqual(['0 times scope']);
    expect(schemaFaults(storm.replace(/(<event>.*\n)(<urgency>.*\n)/, '$2$1'))).toEqual(['order in info']);
    expect(schemaFaults(storm.replace('+01:00', 'Z'))).toHaveLength(1);
  });
});
