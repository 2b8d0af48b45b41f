import { z } from 'zod';
import { GrantRow, grantColumns, grantOf } from '../rows/grant-row';
import { homeAt } from '../rows/home';
import { accounts, integer, text } from '../sql/columns';
import type { AlignedItem } from './stores';

const ObjectiveLine = z.object({
  id: text,
  number: integer,
  title: text,
  place: text,
  visibility: z.enum(['site', 'home', 'people']),
  audience: accounts,
  owner_id: text,
  contributors: accounts,
});
const KeyResultLine = z.object({ id: text, number: integer, title: text });

/** What naming an item takes and what decides who sees it: objective, key result, grants at home and site. */
export const itemGroups = {
  o: ObjectiveLine,
  k: KeyResultLine.nullable(),
  g: GrantRow.nullable(),
  s: GrantRow.nullable(),
};

/** The columns behind the groups, by the aliases `o`, `k`, `g` and `s`. */
export const itemColumns = [
  ['o', Object.keys(ObjectiveLine.shape)],
  ['k', Object.keys(KeyResultLine.shape)],
  ['g', grantColumns],
  ['s', grantColumns],
] as const;

/** Brings `g` and `s` to the objective `o`; the question marks take the account twice. */
export const joinGrants = `
  LEFT JOIN viewer_grant g ON g.place = o.place AND g.account_id = ?
  LEFT JOIN viewer_grant s ON s.place = 'site' AND s.account_id = ?`;

type ItemRow = z.infer<z.ZodObject<typeof itemGroups>>;

export function itemOf({ o, k, g, s }: ItemRow): AlignedItem {
  const { id, number, title, audience: accountIds } = o;
  const visibility =
    o.visibility === 'people'
      ? ({ kind: 'people', accountIds } as const)
      : ({ kind: o.visibility } as const);
  return {
    objective: {
      ...{ id, number, title, visibility },
      home: homeAt(o.place),
      ownerId: o.owner_id,
      contributorIds: o.contributors,
    },
    keyResult: k,
    grants: [g, s].flatMap((grant) => (grant === null ? [] : [grantOf(grant)])),
  };
}
