const key = 'plumbline.token';

const random = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

let made: string | null = null;

/**
 * A secret of this browser: who shows it again wrote what was written under it. Where the browser
 * keeps nothing for frames it lasts as long as the page.
 */
export function frameToken(): string {
  made ??= read() ?? random();
  keep(made);
  return made;
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(token: string): void {
  try {
    localStorage.setItem(key, token);
  } catch {
    // The reader's browser forbids it; the page remembers.
  }
}
