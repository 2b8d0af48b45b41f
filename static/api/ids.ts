const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function timePart(ms: number): string {
  let text = '';
  for (let rest = ms; text.length < 10; rest = Math.floor(rest / 32)) {
    text = (alphabet[rest % 32] ?? '0') + text;
  }
  return text;
}

/** A ULID. Made here so that a form sent twice writes once. */
export function newId(): string {
  const chances = crypto.getRandomValues(new Uint8Array(16));
  return timePart(Date.now()) + Array.from(chances, (n) => alphabet[n % 32]).join('');
}
