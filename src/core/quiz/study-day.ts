/** Study days: they begin at an hour of the user's choice, so that a session after midnight still belongs to the evening. */

export const DAY_MS = 86_400_000;

interface DayRule {
  /** Hour of the local clock at which a study day begins, 0 to 23. */
  readonly startHour: number;
  /** Minutes to add to UTC for the local time at that moment; positive in the east. */
  readonly utcOffsetMinutes: (atMs: number) => number;
}

/** Number of the study day that `atMs` falls into, counted from 1970-01-01 on the local calendar. */
export function studyDay(atMs: number, { startHour, utcOffsetMinutes }: DayRule): number {
  return Math.floor((atMs + utcOffsetMinutes(atMs) * 60_000 - startHour * 3_600_000) / DAY_MS);
}
