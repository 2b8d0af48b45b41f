import { z } from 'zod';

/** JSON text of a shape in a TEXT column. */
export const jsonOf = <T extends z.ZodType>(shape: T) =>
  z.string().transform((value): z.output<T> => shape.parse(JSON.parse(value)));

const Tags = z.array(z.string());

/** Tags as a JSON list; null is none. */
export const tags = z
  .string()
  .nullable()
  .transform((value) => (value === null ? [] : Tags.parse(JSON.parse(value))));

export const sqlTags = (list: readonly string[]): string | null =>
  list.length === 0 ? null : JSON.stringify(list);
