import { GrantRow, grantOf, rowOfGrant } from './rows/grant-row';
import { select, write } from './sql/statement';
import { inParts, insertRows, marks } from './sql/text';
import type { GrantStore } from './stores';

const rowsAtOnce = 100;
const forgottenAtOnce = 10_000;

// The compared column is written last.
const keepNewer = [
  ...['browse', 'edit', 'manage'].map(
    (column) => `${column} = IF(VALUES(checked_at) >= checked_at, VALUES(${column}), ${column})`,
  ),
  'checked_at = GREATEST(checked_at, VALUES(checked_at))',
].join(', ');

export const createGrantStore = (): GrantStore => ({
  of: async (accountId, places) => {
    if (places.length === 0) return [];
    const rows = await select(GrantRow, {
      text: `SELECT g.* FROM viewer_grant g WHERE g.account_id = ? AND g.place IN ${marks(places)}`,
      params: [accountId, ...places],
    });
    return rows.map(grantOf);
  },
  save: async (grants) => {
    for (const part of inParts(grants, rowsAtOnce)) {
      await write(insertRows('viewer_grant', part.map(rowOfGrant), keepNewer));
    }
  },
  forget: (before) =>
    write({
      text: `DELETE FROM viewer_grant WHERE checked_at < ? LIMIT ${forgottenAtOnce}`,
      params: [before],
    }),
});
