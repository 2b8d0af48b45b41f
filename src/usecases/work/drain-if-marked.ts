import type { Ports } from '../ports';

/** The safety net under lost pushes: asks for a drain where marks wait. */
export async function drainIfMarked(ports: Ports): Promise<void> {
  const waiting = await ports.stores.work.takeDirty(1);
  if (waiting.length > 0) await ports.drainQueue.push();
}
