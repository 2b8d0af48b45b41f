const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const room = 32 ** 4;

/**
 * The n-th id that follows from another one: the same use makes the same things. Its last four
 * figures count on, which are chance in every id.
 */
export function nthId(id: string, n: number): string {
  const tail = Array.from(id.slice(-4)).reduce((sum, sign) => sum * 32 + alphabet.indexOf(sign), 0);
  let rest = (tail + n) % room;
  let text = '';
  while (text.length < 4) {
    text = `${alphabet[rest % 32] ?? '0'}${text}`;
    rest = Math.floor(rest / 32);
  }
  return `${id.slice(0, -4)}${text}`;
}
