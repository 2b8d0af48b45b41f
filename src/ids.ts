import type { Clock, Ids } from './usecases/ports';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;

/** ULIDs: sortable by the moment of making, and by order within one millisecond. */
export function createIds(clock: Clock): Ids {
  let lastAt = -1;
  let digits: number[] = [];
  return {
    next() {
      const now = clock();
      digits = now > lastAt ? randomDigits() : increment(digits);
      lastAt = Math.max(lastAt, now);
      return encodeTime(lastAt) + digits.map(letter).join('');
    },
  };
}

const letter = (digit: number): string => ALPHABET.charAt(digit);

function randomDigits(): number[] {
  const bytes = crypto.getRandomValues(new Uint8Array(RANDOM_LENGTH));
  return Array.from(bytes, (byte) => byte % ALPHABET.length);
}

function increment(digits: readonly number[]): number[] {
  const next = [...digits];
  for (let index = next.length - 1; index >= 0; index -= 1) {
    const digit = next[index] ?? 0;
    if (digit < ALPHABET.length - 1) {
      next[index] = digit + 1;
      return next;
    }
    next[index] = 0;
  }
  return next;
}

function encodeTime(epochMs: number): string {
  let rest = epochMs;
  let text = '';
  for (let index = 0; index < TIME_LENGTH; index += 1) {
    text = letter(rest % ALPHABET.length) + text;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return text;
}
