import { z } from 'zod';
import { evidenceKinds } from '../../domain/evidence';
import { placeOf } from '../../domain/home';
import type { Lesson } from '../../domain/library/lesson';
import { searchable } from '../../domain/library/search-text';
import { homeAt } from '../rows/home';
import { rowOfVersion, versionColumns, versionOf } from '../rows/version-row';
import { integer, moment, sqlMoment, text } from '../sql/columns';
import type { Row } from '../sql/text';
import type { Unnumbered } from '../unnumbered';
import { jsonOf, sqlTags, tags } from './json-column';

const Evidence = z.array(
  z.object({ kind: z.enum(evidenceKinds), ref: z.string(), note: z.string() }),
);

export const LessonRow = z.object({
  ...versionColumns,
  number: integer,
  place: text,
  title: text,
  text,
  tags,
  owner_id: text,
  evidence: jsonOf(Evidence).nullable(),
  retro_id: text.nullable(),
  content_id: text.nullable(),
  archived_at: moment.nullable(),
});

export const lessonColumns = Object.keys(LessonRow.shape);

export const lessonOf = (row: z.infer<typeof LessonRow>): Lesson => ({
  ...versionOf(row),
  ...{ number: row.number, home: homeAt(row.place), title: row.title, text: row.text },
  ...{ tags: row.tags, ownerId: row.owner_id, evidence: row.evidence ?? [] },
  ...{ retroId: row.retro_id, contentId: row.content_id, archivedAt: row.archived_at },
});

export const rowOfLesson = (lesson: Unnumbered<Lesson>): Row => ({
  ...rowOfVersion(lesson),
  place: placeOf(lesson.home),
  title: lesson.title,
  text: lesson.text,
  tags: sqlTags(lesson.tags),
  owner_id: lesson.ownerId,
  evidence: lesson.evidence.length === 0 ? null : JSON.stringify(lesson.evidence),
  retro_id: lesson.retroId,
  content_id: lesson.contentId,
  archived_at: lesson.archivedAt && sqlMoment(lesson.archivedAt),
  search_text: searchable([lesson.title, lesson.text, ...lesson.tags].join('\n')),
});
