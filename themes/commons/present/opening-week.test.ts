// Opening hours as a table shows them.
import { expect, test } from 'vitest';
import { hoursData, openingWeek, specialDays } from './opening-week.ts';

const hours = {
  weekly: [
    { days: ['monday' as const], opens: '13:30', closes: '18:00' },
    { days: ['monday' as const, 'tuesday' as const, 'wednesday' as const], opens: '08:30', closes: '12:00' },
  ],
  special: [
    { from: '2026-12-24', until: '2027-01-02' },
    { from: '2026-11-01' },
    { from: '2026-12-05', opens: '09:00', closes: '11:00' },
  ],
};

test('neighbouring days with the same hours share a row, closed days too', () => {
  expect(openingWeek(hours).map(({ first, last, times }) => [first, last, times.length])).toEqual([
    ['monday', 'monday', 2],
    ['tuesday', 'wednesday', 1],
    ['thursday', 'sunday', 0],
  ]);
});

test('the times of a day are in order', () => {
  expect(openingWeek(hours)[0]?.times.map(({ opens }) => opens)).toEqual(['08:30', '13:30']);
});

test('special days that are over are left out, the next comes first', () => {
  expect(specialDays(hours, '2026-12-25').map(({ from }) => from)).toEqual(['2026-12-24']);
  expect(specialDays(hours, '2026-11-23').map(({ from }) => from)).toEqual(['2026-12-05', '2026-12-24']);
});

test('the script gets times to compare and times to say', () => {
  const data = JSON.parse(hoursData(hours, (time) => `${time} h`));
  expect(data.week[1]).toEqual([['08:30', '12:00', '08:30 h', '12:00 h']]);
  expect(data.special[0]).toEqual(['2026-12-24', '2027-01-02']);
  expect(data.special[2]).toEqual(['2026-12-05', '2026-12-05', ['09:00', '11:00', '09:00 h', '11:00 h']]);
});
