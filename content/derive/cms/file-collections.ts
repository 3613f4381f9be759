// The single files for Decap: the town's settings, and the data of its modules.
import type { CmsCollection, CmsCollectionFile } from 'decap-cms-core';
import type { FieldRecord } from '../../model/field.ts';
import { townFields } from '../../model/town.ts';
import type { CmsSource } from './cms-source.ts';
import { fieldsOf } from './field-widgets.ts';
import type { Place } from './place.ts';
import { fileLabel, singletonsOf } from './singletons-of.ts';
import { inTownFolder } from './town-folder.ts';
import type { MarkedField } from './widgets.ts';

/** A file of Decap's that knows which one of the model it is. */
export interface MarkedFile extends Omit<CmsCollectionFile, 'fields'> {
  fields: MarkedField[];
  belfry: { collection: string };
}

/** A group of files. */
export interface FileCollection extends Omit<CmsCollection, 'files' | 'fields'> {
  files: MarkedFile[];
}

type Here = Omit<Place, 'collection' | 'scope'>;

function ofFile(name: string, fields: FieldRecord, label: string, { source, ...place }: Here): MarkedFile {
  return {
    name,
    label,
    file: inTownFolder(source.site.town, `${name}.yaml`),
    fields: fieldsOf(fields, { ...place, source, collection: name, scope: '' }),
    belfry: { collection: name },
  };
}

const collection = (name: string, label: string, files: MarkedFile[]): FileCollection => ({
  name,
  label,
  format: 'belfry-yaml',
  extension: 'yaml',
  files,
});

/** The town's settings first, then the files of data. On a Git server Decap can only open files that are there. */
export function fileCollections(source: CmsSource, place: Here): FileCollection[] {
  const { files, site } = source;
  const { say } = place;
  const canStart = (site.town.editing?.backend ?? 'local') === 'local';
  const data = singletonsOf(source)
    .filter(({ name }) => !files || canStart || files.has(`${name}.yaml`))
    .map(({ module, name, fields }) => ofFile(name, fields, fileLabel(say, module, name), place));
  return [
    collection('town', say('cms.town'), [ofFile('town', townFields, say('cms.settings'), place)]),
    ...(data.length > 0 ? [collection('data', say('cms.data'), data)] : []),
  ];
}
