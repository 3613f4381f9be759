// Says whether it is open at this moment, in the town's time: “Open until 17:00”.
type Span = [opens: string, closes: string, opensInWords: string, closesInWords: string];
interface Hours {
  week: Span[][];
  special: [from: string, until: string, times?: Span][];
}

/** The town's calendar day and clock at a moment; Swedish writes dates as ISO 8601 does. */
function clock(zone: string, moment: Date): { day: string; time: string } {
  const [day = '', time = ''] = moment.toLocaleString('sv', { timeZone: zone }).split(' ');
  return { day, time: time.slice(0, 5) };
}

/** Monday is 0. */
const weekday = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

function spansOn(hours: Hours, day: string): Span[] {
  const special = hours.special.filter(([from, until]) => from <= day && day <= until);
  if (special.length) return special.flatMap(([, , times]) => (times ? [times] : []));
  return hours.week[weekday(day)] ?? [];
}

function status(data: DOMStringMap, moment: Date): { open: boolean; text: string | undefined } {
  const hours: Hours = JSON.parse(data.hours ?? '');
  const { day, time } = clock(data.zone ?? 'UTC', moment);
  const today = spansOn(hours, day);
  const current = today.find(([opens, closes]) => opens <= time && time < closes);
  if (current) return { open: true, text: data.open?.replace('{time}', current[3]) };
  const later = today.find(([opens]) => opens > time);
  if (later) return { open: false, text: data.later?.replace('{time}', later[2]) };
  for (let ahead = 1; ahead < 7; ahead++) {
    const next = new Date(Date.parse(day) + ahead * 864e5).toISOString().slice(0, 10);
    const first = spansOn(hours, next)[0];
    const name = data.days?.split(',')[weekday(next)] ?? '';
    if (first) return { open: false, text: data.day?.replace('{day}', name).replace('{time}', first[2]) };
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

export {};
