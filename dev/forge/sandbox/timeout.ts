/** The platform gave up waiting for a function. */
export class FunctionTimeout extends Error {
  constructor(timeoutMs: number) {
    super(`Function timed out after ${String(timeoutMs / 1000)} s`);
  }
}

/** Rejects with `FunctionTimeout` when `work` takes longer (real milliseconds). */
export async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new FunctionTimeout(timeoutMs)), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
