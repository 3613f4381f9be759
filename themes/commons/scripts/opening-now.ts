// Says whether it is open at this moment, in the town's time: “Open until 17:00”.
type Span = [opens: string, closes: string];
interface Hours {
  week: Span[][];
  special: [from: string, until: string, times?: Span][];
}

const DAYS_AHEAD = 14;

/** The town's calendar day and clock at a moment. */
function clock(zone: string, moment: Date): { day: string; time: string } {
  const [day = '', time = ''] = moment.toLocaleString('sv', { timeZone: zone }).split(' ');
  return { day, time: time.slice(0, 5) };
}

function spansOn(hours: Hours, day: string): Span[] {
  const special = hours.special.filter(([from, until]) => from <= day && day <= until);
  if (special.length) return special.flatMap(([, , times]) => (times ? [times] : []));
  return hours.week[(new Date(day).getUTCDay() + 6) % 7] ?? [];
}

function status(data: DOMStringMap, moment: Date): { open: boolean; text: string | undefined } {
  const hours: Hours = JSON.parse(data.hours ?? '');
  const { day, time } = clock(data.zone ?? 'UTC', moment);
  const say = (options: Intl.DateTimeFormatOptions, at: string) =>
    new Date(at).toLocaleString(data.language, { ...options, timeZone: 'UTC' });
  const sayTime = (at: string) =>
    say({ hour: 'numeric', minute: '2-digit' }, `2026-01-01T${at === '24:00' ? '00:00' : at}Z`);
  const today = spansOn(hours, day);
  const current = today.find(([opens, closes]) => opens <= time && time < closes);
  if (current) return { open: true, text: data.open?.replace('{time}', sayTime(current[1])) };
  const later = today.find(([opens]) => opens > time);
  if (later) return { open: false, text: data.later?.replace('{time}', sayTime(later[0])) };
  for (let ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
    const next = new Date(Date.parse(day) + ahead * 864e5).toISOString().slice(0, 10);
    const first = spansOn(hours, next)[0];
    if (!first) continue;
    const named = say(ahead < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' }, next);
    return { open: false, text: data.day?.replace('{day}', named).replace('{time}', sayTime(first[0])) };
  }
  return { open: false, text: data.closed };
}

function update(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-hours]')) {
    const { open, text } = status(line.dataset, new Date());
    line.textContent = text ?? '';
    line.dataset.state = open ? 'open' : 'closed';
    line.hidden = !text;
  }
}

update();
setInterval(update, 60_000);
