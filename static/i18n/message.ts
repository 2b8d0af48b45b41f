/** A text, or its forms by number (`one`, `other`: the categories of the language). */
export type Message = string | { readonly one?: string; readonly other: string };

/** A dictionary with exactly the keys of another. */
export type Wording<T> = { readonly [K in keyof T]: Message };

export type Values = Readonly<Record<string, string | number>>;

function textOf(message: Message, values: Values, locale: string): string {
  if (typeof message === 'string') return message;
  const number = values['n'];
  const form =
    typeof number === 'number' ? new Intl.PluralRules(locale).select(number) : ('other' as const);
  return (form === 'one' ? message.one : undefined) ?? message.other;
}

function shown(value: string | number, locale: string): string {
  return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
}

/** Fills a message. A placeholder without a value stays as it is, so that it is noticed. */
export function fill(message: Message, values: Values, locale: string): string {
  return textOf(message, values, locale).replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : shown(value, locale);
  });
}
