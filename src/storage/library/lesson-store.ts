import { z } from 'zod';
import { GrantRow, grantColumns, grantOf } from '../rows/grant-row';
import { insertNumbered } from '../numbering';
import { nested } from '../sql/nested';
import { select, type SqlValue } from '../sql/statement';
import { columnsOf, isCurrent } from '../sql/text';
import { insertVersion, selectVersions } from '../versions';
import { LessonRow, lessonColumns, lessonOf, rowOfLesson } from './lesson-row';
import { leaveProject } from '../leave-project';
import { fits } from './search';
import type { LessonStore, WithGrant } from './stores';
import { projectDeleted } from '../../domain/actor';
import type { Lesson } from '../../domain/library/lesson';

const table = 'lesson_version';
/** What a deleted project left is found by its owner and the managers of the site. */
const inSight = '(v.reason IS NULL OR v.reason <> ? OR v.owner_id = ? OR g.manage = 1)';

const FoundRow = nested({ v: LessonRow, g: GrantRow.nullable() });

const from = `SELECT ${columnsOf('v', lessonColumns)}, ${columnsOf('g', grantColumns)}
  FROM ${table} v LEFT JOIN viewer_grant g ON g.account_id = ? AND g.place = v.place`;

const foundOf = ({ v, g }: z.infer<typeof FoundRow>): WithGrant<Lesson> => ({
  item: lessonOf(v),
  grant: g && grantOf(g),
});

async function found(rest: string, params: readonly SqlValue[]): Promise<WithGrant<Lesson>[]> {
  const rows = await select(FoundRow, {
    text: `${from} WHERE ${isCurrent(table, 'v')} ${rest}`,
    params,
  });
  return rows.map(foundOf);
}

export const createLessonStore = (): LessonStore => ({
  async create(lesson) {
    const [row] = await insertNumbered(table, LessonRow, [rowOfLesson(lesson)]);
    if (!row) throw new Error('A new lesson is not stored');
    return lessonOf(row);
  },
  insert: (lesson) => insertVersion(table, { ...rowOfLesson(lesson), number: lesson.number }),
  leaveProject: (projectId, signature) =>
    leaveProject(table, [...lessonColumns, 'search_text'], signature, projectId),
  find: async (id, accountId) => (await found('AND v.id = ?', [accountId, id]))[0] ?? null,
  async version(id, number) {
    const where = 'v.id = ? AND v.version = ?';
    const [row] = await selectVersions(table, LessonRow, where, [id, number]);
    return row ? lessonOf(row) : null;
  },
  search(query) {
    const { text, params } = fits(query);
    const page = `ORDER BY v.number DESC LIMIT ${String(query.limit)} OFFSET ${String(query.offset)}`;
    const { accountId } = query;
    return found(`AND v.archived_at IS NULL AND ${inSight} AND ${text} ${page}`, [
      accountId,
      projectDeleted,
      accountId,
      ...params,
    ]);
  },
  of(origin, accountId) {
    const [column, id] =
      'retroId' in origin ? ['retro_id', origin.retroId] : ['content_id', origin.contentId];
    const rest = `AND v.archived_at IS NULL AND v.${column} = ? ORDER BY v.number LIMIT 100`;
    return found(rest, [accountId, id]);
  },
});
