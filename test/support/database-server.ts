import type { DatabaseServer } from '../../dev/forge/database/types';

interface Remembered {
  readonly server: DatabaseServer;
  readonly folder: string;
}

const remembered: Remembered[] = [];

/** Jest's setup and teardown are two modules of one process: what one started the other stops. */
export function rememberServer(one: Remembered): void {
  remembered.push(one);
}

export function takeServers(): Remembered[] {
  return remembered.splice(0);
}
