/** The expression of an id of some kind of item. */
export const id = (kind: string, number: string): string =>
  `CONCAT('${kind}', LPAD(${number}, 25, '0'))`;

/** Rows from 0 to one less than `count`. */
export const upTo = (count: number, name: string): string =>
  `seq_0_to_${String(count - 1)} ${name}`;

/** So many versions of each item. */
export const versions = (count: number): string => `seq_1_to_${String(count)} v`;

/** The day so many days before. */
export const ago = (today: string, days: string): string =>
  `DATE_SUB('${today}', INTERVAL ${days} DAY)`;

export const made = (at: string) => ({ at, made_by: `'maker'` });

/** A number that looks like chance but is the same every time, from 0 to one less than `below`. */
export const chance = (seed: string, salt: number, below: number): string =>
  `(CRC32(CONCAT(${seed}, '-${String(salt)}')) MOD ${String(below)})`;

/** Fifty objectives, or their key results, have the same owner. */
const perOwner = 50;

/** Who owns the objective of number `number` and its key results: one of two hundred is the viewer's. */
export const ownerOf = (number: string, viewerId: string): string =>
  `IF(${number} MOD 200 = 3, '${viewerId}', CONCAT('owner-', ${number} DIV ${String(perOwner)}))`;
