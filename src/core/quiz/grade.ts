/** Again, hard, good, easy. */
export const GRADES = [1, 2, 3, 4] as const;
/** How well an answer was known. */
export type Grade = (typeof GRADES)[number];

/** Whether a stored or sent value is a grade. */
export function isGrade(value: unknown): value is Grade {
  return GRADES.some((grade) => grade === value);
}
