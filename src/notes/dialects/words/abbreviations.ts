/** Abbreviations and their long forms. */

/** Whether the letters of `short` stand in `long` in their order, the first ones at the beginning: `SQS` of `Simple Queue Service`. */
export function isAbbreviation(short: string, long: string): boolean {
  if (/[가-힣]/.test(short)) return false;
  const letters = short.replace(/^(?:Amazon|AWS)\s+/i, '').replace(/[^A-Za-z0-9]/g, '');
  const bare = long.replace(/^(?:Amazon|AWS)\s+/i, '');
  if (!/^[A-Z0-9][A-Za-z0-9]{1,9}$/.test(letters) || !/[A-Z].*[A-Z0-9]/.test(letters) || bare.length < letters.length + 3) return false;
  const initials = bare
    .split(/[\s\-/&@]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
  if (initials.startsWith(letters[0]?.toUpperCase() ?? '')) {
    let at = 0;
    const upper = bare.toUpperCase();
    for (const letter of letters.toUpperCase()) {
      at = upper.indexOf(letter, at);
      if (at === -1) return /^S3$|^EC2$|^R53$/i.test(letters) && initials.length > 1;
      at += 1;
    }
    return true;
  }
  return false;
}
