import { z } from 'zod';
import type { Grant } from '../../domain/actor';
import { flag, integer, sqlFlag, text } from '../sql/columns';
import type { Row } from '../sql/text';

export const GrantRow = z.object({
  account_id: text,
  place: text,
  browse: flag,
  edit: flag,
  manage: flag,
  checked_at: integer,
});

export const grantColumns = Object.keys(GrantRow.shape);

export const grantOf = (row: z.infer<typeof GrantRow>): Grant => ({
  accountId: row.account_id,
  place: row.place,
  browse: row.browse,
  edit: row.edit,
  manage: row.manage,
  checkedAt: row.checked_at,
});

export const rowOfGrant = (grant: Grant): Row => ({
  account_id: grant.accountId,
  place: grant.place,
  browse: sqlFlag(grant.browse),
  edit: sqlFlag(grant.edit),
  manage: sqlFlag(grant.manage),
  checked_at: grant.checkedAt,
});
