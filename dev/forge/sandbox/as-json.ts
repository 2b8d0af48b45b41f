/** A value as it comes out of a JSON text: what crosses the border of the sandbox. */
export function asJson(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
}
