/** What a person calls an item: its kind and its number. */
export interface HumanKey {
  readonly kind: 'objective' | 'keyResult';
  readonly number: number;
}

const shape = /^(O|KR)-([1-9]\d{0,8})$/i;

/** `O-12`. */
export const objectiveKey = (number: number): string => `O-${number}`;

/** `KR-34`. */
export const keyResultKey = (number: number): string => `KR-${number}`;

/** `L-7`. */
export const lessonKey = (number: number): string => `L-${number}`;

/** `T-3`. */
export const templateKey = (number: number): string => `T-${number}`;

/** Reads `O-12` or `kr-34`, spaces around it ignored; null for anything else. */
export function parseHumanKey(text: string): HumanKey | null {
  const match = shape.exec(text.trim());
  if (match === null) return null;
  const kind = match[1]?.toUpperCase() === 'O' ? 'objective' : 'keyResult';
  return { kind, number: Number(match[2]) };
}
