import { z } from 'zod';
import type { Action } from '../../domain/action';
import { day, integer, moment, sqlMoment, text } from '../sql/columns';
import { select, write } from '../sql/statement';
import { partColumns, partStoreOf, type PartTable } from './part-table';
import { isOpen } from './retro-row';
import type { ActionStore } from './stores';

export const ActionRow = z.object({
  ...partColumns,
  revision: integer,
  text,
  owner_id: text.nullable(),
  due_on: day.nullable(),
  issue_id: text.nullable(),
  issue_key: text.nullable(),
  made_by: text,
  at: moment,
});

const issueOf = ({ issue_id: id, issue_key: key }: z.infer<typeof ActionRow>): Action['issue'] =>
  id === null || key === null ? null : { id, key };

export const actions = {
  name: 'retro_action',
  row: ActionRow,
  columns: Object.keys(ActionRow.shape),
  of: (row): Action => ({
    id: row.id,
    retroId: row.retro_id,
    revision: row.revision,
    text: row.text,
    ownerId: row.owner_id,
    dueOn: row.due_on,
    issue: issueOf(row),
    at: row.at,
    by: row.made_by,
  }),
  content: ({ text: words, ownerId, dueOn }) => ({
    text: words,
    owner_id: ownerId,
    due_on: dueOn,
  }),
} satisfies PartTable<Action, z.output<typeof ActionRow>>;

const ClaimRow = z.object({
  claim: text.nullable(),
  claimed_by: text.nullable(),
  claimed_at: moment.nullable(),
});

const claimOf: ActionStore['claimOf'] = async ({ retroId, id }) => {
  const [row] = await select(ClaimRow, {
    text: `SELECT claim, claimed_by, claimed_at FROM retro_action
      WHERE retro_id = ? AND id = ?`,
    params: [retroId, id],
  });
  const { claim: token = null, claimed_by: by = null, claimed_at: at = null } = row ?? {};
  return token === null || by === null || at === null ? null : { token, by, at };
};

export const createActionStore = (): ActionStore => ({
  ...partStoreOf(actions),
  claimOf,
  claim: ({ retroId, id }, { token, by, at }, endedBy) =>
    write({
      text: `UPDATE retro_action SET claim = ?, claimed_by = ?, claimed_at = ?
        WHERE id = ? AND retro_id = ? AND removed_at IS NULL AND issue_id IS NULL
          AND (claimed_at IS NULL OR claimed_at <= ?) AND ${isOpen}`,
      params: [token, by, sqlMoment(at), id, retroId, sqlMoment(endedBy), retroId],
    }),
  release: (token, id) =>
    write({
      text: `UPDATE retro_action SET claim = NULL, claimed_by = NULL, claimed_at = NULL
        WHERE id = ? AND claim = ? AND issue_id IS NULL`,
      params: [id, token],
    }),
  file: ({ retroId, id, at }, issue) =>
    write({
      text: `UPDATE retro_action SET issue_id = ?, issue_key = ?, changed_at = ?
        WHERE id = ? AND retro_id = ? AND issue_id IS NULL`,
      params: [issue.id, issue.key, sqlMoment(at), id, retroId],
    }),
});
