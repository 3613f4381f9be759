// Tells a moment with a time of day from a day alone; apart from the field, so that whoever only reads moments loads no schemas.
import type { Moment } from './fields/moment.ts';

/** Whether the moment names a time of day. */
export const hasTime = (moment: Moment): boolean => moment.length > 10;
