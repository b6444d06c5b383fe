/** Which encoding a user's text file is in. Notes are UTF-8 nearly always; Windows still writes UTF-16 and, in Korea, EUC-KR. */

/** Labels that `TextDecoder` knows. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'euc-kr';

/** Bytes looked at; the rest of a file is taken to be like its beginning. */
const SAMPLE = 65_536;

/** Decodes a note with the decoder it is given, since the pure part of the project has none of its own. Never throws if `decode` does not. */
export function decodeNote(bytes: Uint8Array, decode: (bytes: Uint8Array, encoding: Encoding) => string): string {
  return decode(bytes, encodingOf(bytes));
}

/** By byte-order mark; else UTF-16 where every other byte is NUL; else UTF-8 if it is valid; else EUC-KR. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const nul = [0, 0];
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) nul[at % 2] = (nul[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nul;
  if (odd > sample.length / 5 && even < odd / 10) return 'utf-16le';
  if (even > sample.length / 5 && odd < even / 10) return 'utf-16be';
  if (even + odd > 0 || isUtf8(sample)) return 'utf-8';
  return 'euc-kr';
}

/** Whether the bytes are well-formed UTF-8 (RFC 3629), but for a character cut off at the end. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (length === 0) return false;
    for (let next = at + 1; next < at + length; next += 1) {
      if (next >= bytes.length) return true;
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}
