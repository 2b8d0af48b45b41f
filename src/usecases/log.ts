/** Logs that something failed: names and places in the code, never a message, which may hold text. */
export function logFailure(what: string, error: unknown): void {
  console.error(JSON.stringify({ what, causes: causesOf(error) }));
}

interface Cause {
  readonly name: string;
  readonly code?: string;
  readonly at: string[];
}

const deepest = 4;
const frames = 6;

function causesOf(error: unknown, depth = 0): Cause[] {
  if (!(error instanceof Error) || depth === deepest) return [];
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const stack = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const at = stack.slice(0, frames).map((line) => line.trim());
  return [{ name: error.name, ...code, at }, ...causesOf(error.cause, depth + 1)];
}
