// What turning one value of an old site needs to know beside the value itself.
import type { DateReading } from './dates.ts';
import type { Rule } from './map-schema.ts';
import type { MediaStore } from './media-store.ts';
import type { Note } from './report.ts';

/** What a conversion needs beside the value. */
export interface Conversion {
  rule: Rule;
  /** The field of the source, for the report. */
  source: string;
  /** The text in the field that has the time of day. */
  time?: string | undefined;
  dates: DateReading;
  entities: boolean;
  file: string;
  media: MediaStore;
  /** The folder below `media/`. */
  under: string;
  note: Note;
  /** Counts what a kind of field leaves away of every value. */
  leaveAway: (what: string) => void;
}
