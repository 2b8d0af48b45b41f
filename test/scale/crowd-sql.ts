/** The expression of an id of some kind of item. */
export const id = (kind: string, number: string): string =>
  `CONCAT('${kind}', LPAD(${number}, 25, '0'))`;

/** Rows from 0 to one less than `count`. */
export const upTo = (count: number, name: string): string =>
  `seq_0_to_${String(count - 1)} ${name}`;

export const versions = 'seq_1_to_2 v';

/** The day so many days before. */
export const ago = (today: string, days: string): string =>
  `DATE_SUB('${today}', INTERVAL ${days} DAY)`;

export const made = (at: string) => ({ at, made_by: `'maker'` });
