const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * An id for one of several things of the same kind that one operation makes: it follows from the
 * two ids alone, so that a repeat makes the same one, and differs for every `part`.
 */
export function idWithin(id: string, part: string): string {
  const digit = (text: string, index: number): number => alphabet.indexOf(text.charAt(index));
  return Array.from(id, (_, index) =>
    alphabet.charAt((digit(id, index) + digit(part, index)) % alphabet.length),
  ).join('');
}
