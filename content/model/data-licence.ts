// The licences under which a town may give away its data: those that count as open everywhere.

interface OpenLicence {
  /** What people call it, the same in all languages. */
  readonly name: string;
  /** Where its text stands. */
  readonly url: string;
  /** Its address in the EU's list of licences, which catalogues of data go by. */
  readonly authority: string;
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority/licence/';

/** By SPDX identifier. */
export const DATA_LICENCES = {
  'CC0-1.0': {
    name: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    authority: `${AUTHORITY}CC0`,
  },
  'CC-BY-4.0': {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    authority: `${AUTHORITY}CC_BY_4_0`,
  },
  'CC-BY-SA-4.0': {
    name: 'CC BY-SA 4.0',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    authority: `${AUTHORITY}CC_BYSA_4_0`,
  },
  'ODC-By-1.0': {
    name: 'ODC-By 1.0',
    url: 'https://opendatacommons.org/licenses/by/1-0/',
    authority: `${AUTHORITY}ODC_BY`,
  },
  'OGL-UK-3.0': {
    name: 'Open Government Licence 3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    authority: `${AUTHORITY}OGL_3_0`,
  },
} as const satisfies Record<string, OpenLicence>;

export type DataLicence = keyof typeof DATA_LICENCES;

/** In the order in which an editor meets them. */
export const DATA_LICENCE_NAMES = Object.keys(DATA_LICENCES) as DataLicence[];

/** What counts when town.yaml does not say: others may use the data and name the town. */
const USUAL: DataLicence = 'CC-BY-4.0';

/** The licence of a town's data. */
export const dataLicenceOf = (town: { dataLicence?: DataLicence | undefined }): OpenLicence & { id: DataLicence } => {
  const id = town.dataLicence ?? USUAL;
  return { id, ...DATA_LICENCES[id] };
};
