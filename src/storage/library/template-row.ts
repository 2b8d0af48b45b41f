import { z } from 'zod';
import { placeOf } from '../../domain/home';
import { blankKinds } from '../../domain/library/blank';
import { searchable } from '../../domain/library/search-text';
import { templateStages, type Template } from '../../domain/library/template';
import { homeAt } from '../rows/home';
import { rowOfVersion, versionColumns, versionOf } from '../rows/version-row';
import { integer, text } from '../sql/columns';
import type { Row } from '../sql/text';
import type { Unnumbered } from '../unnumbered';
import { jsonOf, sqlTags, tags } from './json-column';
import { workUnits } from '../../domain/work';

const said = z.string();

const Blanks = z.array(
  z.object({ key: said, label: said, kind: z.enum(blankKinds), guidance: said, default: said }),
);

const Measure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('issues'), unit: z.enum(workUnits).default('count') }),
  z.object({ kind: z.literal('yes-no') }),
  z.object({ kind: z.literal('number'), unit: said, baseline: said, target: said }),
  z.object({ kind: z.literal('band'), unit: said, low: said, high: said, tolerance: said }),
  z.object({ kind: z.literal('milestones'), titles: z.array(said) }),
]);

const KeyResult = z.object({
  title: said,
  measure: Measure,
  weight: z.number().nullable(),
  cadenceDays: z.number().nullable(),
  jql: said,
});

const Content = z.object({
  objectives: z.array(
    z.object({
      title: said,
      why: said,
      commitment: z.enum(['committed', 'aspirational']),
      weight: z.number().nullable(),
      keyResults: z.array(KeyResult),
    }),
  ),
  page: z.object({ title: said, text: said }).nullable(),
});

export const TemplateRow = z.object({
  ...versionColumns,
  number: integer,
  place: text,
  name: text,
  purpose: text,
  guidance: text,
  tags,
  owner_id: text,
  stage: z.enum(templateStages),
  blanks: jsonOf(Blanks),
  content: jsonOf(Content),
});

export const templateColumns = Object.keys(TemplateRow.shape);

export const templateOf = (row: z.infer<typeof TemplateRow>): Template => ({
  ...versionOf(row),
  ...{ number: row.number, home: homeAt(row.place), name: row.name, purpose: row.purpose },
  ...{ guidance: row.guidance, tags: row.tags, ownerId: row.owner_id, stage: row.stage },
  ...{ blanks: row.blanks, content: row.content },
});

/** What people look for: not the guidance, which names what it is not, but what it is for and holds. */
const searchedOf = ({ name, purpose, tags: named, content }: Unnumbered<Template>): string =>
  [
    ...[name, purpose, ...named],
    ...content.objectives.flatMap(({ title, keyResults }) => [
      title,
      ...keyResults.map((keyResult) => keyResult.title),
    ]),
  ].join('\n');

export const rowOfTemplate = (template: Unnumbered<Template>): Row => ({
  ...rowOfVersion(template),
  place: placeOf(template.home),
  name: template.name,
  purpose: template.purpose,
  guidance: template.guidance,
  tags: sqlTags(template.tags),
  owner_id: template.ownerId,
  stage: template.stage,
  blanks: JSON.stringify(template.blanks),
  content: JSON.stringify(template.content),
  search_text: searchable(searchedOf(template)),
});
