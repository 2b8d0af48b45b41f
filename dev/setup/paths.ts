import path from 'node:path';

export const root = path.resolve(__dirname, '../..');

/** Everything brought or made on this machine; never in git. */
export const local = path.join(root, '.local');
