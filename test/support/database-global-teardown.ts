import { rmSync } from 'node:fs';
import { takeServers } from './database-server';

export default async function stopAfterTests(): Promise<void> {
  for (const { server, folder } of takeServers()) {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
