import { z } from 'zod';
import { projectDeleted } from '../../domain/actor';
import { GrantRow, grantColumns, grantOf } from '../rows/grant-row';
import { insertNumbered } from '../numbering';
import { decimal, integer } from '../sql/columns';
import { nested } from '../sql/nested';
import { select, type SqlValue } from '../sql/statement';
import { columnsOf, isCurrent } from '../sql/text';
import { insertVersion, selectVersions } from '../versions';
import { leaveProject } from '../leave-project';
import { fits } from './search';
import type { TemplateStore, UsedTemplate } from './stores';
import { TemplateRow, rowOfTemplate, templateColumns, templateOf } from './template-row';

const table = 'template_version';

const CountsRow = z.object({
  uses: integer,
  teams: integer,
  closed: integer,
  achieved: integer,
  mean_score: decimal.nullable(),
});
const FoundRow = nested({ v: TemplateRow, g: GrantRow.nullable(), u: CountsRow });

/** By template: an objective counts once it has an outcome of its own; a page has none. */
const counts = `SELECT m.template_id, COUNT(DISTINCT m.use_id) AS uses,
    COUNT(DISTINCT m.place) AS teams, COUNT(c.outcome) AS closed,
    COALESCE(SUM(c.outcome = 'achieved'), 0) AS achieved, AVG(c.score) AS mean_score
  FROM template_use m LEFT JOIN close_record c ON c.subject_id = m.item_id
  GROUP BY m.template_id`;

const from = `SELECT ${columnsOf('v', templateColumns)}, ${columnsOf('g', grantColumns)},
    COALESCE(u.uses, 0) AS u_uses, COALESCE(u.teams, 0) AS u_teams,
    COALESCE(u.closed, 0) AS u_closed, COALESCE(u.achieved, 0) AS u_achieved,
    u.mean_score AS u_mean_score
  FROM ${table} v LEFT JOIN viewer_grant g ON g.account_id = ? AND g.place = v.place
  LEFT JOIN (${counts}) u ON u.template_id = v.id`;

const foundOf = ({ v, g, u }: z.infer<typeof FoundRow>): UsedTemplate => {
  const { mean_score: meanScore, ...rest } = u;
  return { item: templateOf(v), grant: g && grantOf(g), counts: { ...rest, meanScore } };
};

async function found(rest: string, params: readonly SqlValue[]): Promise<UsedTemplate[]> {
  const text = `${from} WHERE ${isCurrent(table, 'v')} ${rest}`;
  return (await select(FoundRow, { text, params })).map(foundOf);
}

/** One’s own; one that a deleted project left is found by managers of the site as well. */
const draftInSight = `(v.stage = 'draft' AND (v.owner_id = ? OR (v.reason = ? AND g.manage = 1)))`;

const asDraft = { stage: { text: `'draft'` } };

export const createTemplateStore = (): TemplateStore => ({
  async create(template) {
    const [row] = await insertNumbered(table, TemplateRow, [rowOfTemplate(template)]);
    if (!row) throw new Error('A new template is not stored');
    return templateOf(row);
  },
  insert: (template) =>
    insertVersion(table, { ...rowOfTemplate(template), number: template.number }),
  leaveProject: (projectId, signature) =>
    leaveProject(table, [...templateColumns, 'search_text'], signature, projectId, asDraft),
  find: async (id, accountId) => (await found('AND v.id = ?', [accountId, id]))[0] ?? null,
  async version(id, number) {
    const where = 'v.id = ? AND v.version = ?';
    const [row] = await selectVersions(table, TemplateRow, where, [id, number]);
    return row ? templateOf(row) : null;
  },
  search(query) {
    const { text, params } = fits(query);
    const rest = `AND (v.stage = 'published' OR ${draftInSight}) AND ${text}
      ORDER BY u_uses DESC, v.number DESC LIMIT ${String(query.limit)} OFFSET ${String(query.offset)}`;
    const { accountId } = query;
    return found(rest, [accountId, accountId, projectDeleted, ...params]);
  },
});
