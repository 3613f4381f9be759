// Understands times of day as people write them: “6pm”, “2pm to 4pm”, “20.30 h”, “18h30 – 20h”.

const ONE = String.raw`(\d{1,2})(?:[:.h](\d{2}))?\s*(a\.?m\.?|p\.?m\.?|noon|horas?|hrs?|heures?|uhr|h)?\.?`;
const WHOLE = new RegExp(
  String.raw`^(?:from |de |von |das? |las? |a las |à )?${ONE}(?:\s*(?:to|until|till|-|–|—|à|a|a las|hasta|bis)\s*${ONE})?$`,
  'i',
);

/** A time of day, or a span of them, as `09:00`. */
export interface Times {
  start: string;
  end?: string | undefined;
}

function time(hour: string, minute: string | undefined, half: string | undefined): string | undefined {
  let hours = Number(hour);
  if (half) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half === 'pm' ? 12 : 0);
  }
  const minutes = minute ?? '00';
  return hours > 23 || Number(minutes) > 59 ? undefined : `${String(hours).padStart(2, '0')}:${minutes}`;
}

function halfOf(word: string | undefined): 'am' | 'pm' | undefined {
  const letters = word?.toLowerCase().replaceAll('.', '');
  if (letters === 'noon') return 'pm';
  return letters === 'am' || letters === 'pm' ? letters : undefined;
}

/** The times that `text` names, or undefined where it cannot be told (a bare “7” may be morning or evening). */
export function parseTimes(text: string): Times | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (/^(noon|midday)$/i.test(plain)) return { start: '12:00' };
  const match = WHOLE.exec(plain);
  if (!match) return undefined;
  const [, hour, minute, word, endHour, endMinute, endWord] = match;
  const endHalf = halfOf(endWord);
  if (!(minute || word || endMinute || endWord)) return undefined;
  const start = time(hour ?? '', minute, halfOf(word) ?? (word ? undefined : endHalf));
  if (!start || !endHour) return start ? { start } : undefined;
  const end = time(endHour, endMinute, endHalf);
  if (!end) return undefined;
  // “11 to 1pm” starts in the morning although only the end says which half of the day it is.
  const morning = start > end && !word && endHalf ? time(hour ?? '', minute, 'am') : undefined;
  return { start: morning ?? start, end };
}
