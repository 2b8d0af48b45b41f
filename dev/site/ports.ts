import { createServer } from 'node:net';

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Two neighbouring ports that nobody listens on; `port` itself and the next one unless it is 0. */
export async function takePorts(port: number, random: () => number): Promise<[number, number]> {
  const tries = port === 0 ? 50 : 1;
  for (let i = 0; i < tries; i += 1) {
    const first = port === 0 ? 20000 + 2 * Math.floor(random() * 20000) : port;
    const free = (await isFree(first)) && (await isFree(first + 1));
    if (free) return [first, first + 1];
  }
  throw new Error(
    port === 0
      ? 'No two free ports were found.'
      : `Port ${port} or ${port + 1} is taken. Choose another: PORT=${port + 10} npm start`,
  );
}
