const millisPerDay = 86_400_000;

/** Days are counted as in Unix time divided by 86 400: a number is easier to go through than a date. */
export type Day = number;

/** The number of a date `YYYY-MM-DD`; a RangeError where it is none. */
export function dayOf(date: string): Day {
  const millis = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // Date.parse rolls some days over that do not exist.
  if (Number.isNaN(millis) || new Date(millis).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`a day is a date like 2026-01-31, not '${date}'`);
  }
  return millis / millisPerDay;
}

const dates = new Map<Day, string>();

/** The date of a day, `YYYY-MM-DD`. */
export function dateOf(day: Day): string {
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * millisPerDay).toISOString().slice(0, 10);
    // The same some hundred days are asked for again and again.
    dates.set(day, date);
  }
  return date;
}

/** The same day two years before; 29 February becomes 1 March. */
export function twoYearsBefore(day: Day): Day {
  const date = new Date(day * millisPerDay);
  return Date.UTC(date.getUTCFullYear() - 2, date.getUTCMonth(), date.getUTCDate()) / millisPerDay;
}

/** 0 is Monday, 6 Sunday. */
export function weekdayOf(day: Day): number {
  return (day + 3) % 7;
}

/** `MM-DD`, which compares in the order of the year. */
export function monthAndDayOf(day: Day): string {
  return dateOf(day).slice(5);
}

/** Part of the year that is over, 0 to below 1. */
export function partOfYear(day: Day): number {
  const date = new Date(day * millisPerDay);
  const first = Date.UTC(date.getUTCFullYear(), 0, 1) / millisPerDay;
  const next = Date.UTC(date.getUTCFullYear() + 1, 0, 1) / millisPerDay;
  return (day - first) / (next - first);
}

/** A moment of a day on the clock of a time zone, as PostgreSQL reads it. */
export function momentOf(date: string, secondOfDay: number, timeZone: string): string {
  const two = (number: number): string => number.toString().padStart(2, '0');
  const minute = Math.floor(secondOfDay / 60);
  return `${date} ${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(secondOfDay % 60)} ${timeZone}`;
}
