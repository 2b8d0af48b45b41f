import { ago, id, made, upTo, versions } from './crowd-sql';
import type { Crowd, Filling } from './crowd-types';

/** Each objective left a lesson, every tenth a template that ten teams have used since. */
const objectivesPerTemplate = 10;
const usesPerTemplate = 10;

const content = JSON.stringify({
  objectives: [
    {
      ...{ title: 'People find {what}', why: '', commitment: 'committed', weight: null },
      keyResults: [
        {
          ...{ title: 'Share found at once', weight: null, cadenceDays: 14, jql: '' },
          measure: { kind: 'number', unit: '%', baseline: '20', target: '{goal}' },
        },
      ],
    },
  ],
  page: { title: 'How we find {what}', text: 'We look every week.' },
});

/** The library of such a site. */
export function libraryTables({ objectives, today, smallProjectId }: Crowd): Filling[] {
  const templates = Math.max(1, Math.floor(objectives / objectivesPerTemplate));
  const version = {
    ...{ version: 'v.seq', ...made(ago(today, '30')), number: 'n.seq + 1' },
    place: `IF(n.seq % 5 = 0, 'site', '${smallProjectId}')`,
    ...{ owner_id: `'owner'`, tags: `'["orders"]'` },
  };
  const said = `CONCAT('Ask for test data early, case ', n.seq)`;
  const lesson = {
    ...{ id: id('N', 'n.seq'), ...version, title: said, text: `'It came two weeks late.'` },
    search_text: `LOWER(${said})`,
  };
  const name = `CONCAT('Orders found at once, kind ', n.seq)`;
  const template = {
    ...{ id: id('T', 'n.seq'), ...version, name, purpose: `''`, guidance: `''` },
    ...{ stage: `IF(v.seq = 1, 'draft', 'published')`, blanks: `'[]'`, content: `'${content}'` },
    search_text: `LOWER(${name})`,
  };
  const use = {
    ...{ use_id: id('V', 'n.seq * 100 + i.seq'), item_id: id('B', 'n.seq + i.seq') },
    ...{ template_id: id('T', 'n.seq'), template_version: '2', kind: `'objective'` },
    ...{ place: `'${smallProjectId}'`, cycle_id: id('C', '0'), ...made(ago(today, '20')) },
  };
  return [
    {
      table: 'lesson_version',
      columns: lesson,
      from: `${upTo(objectives, 'n')}, ${versions(2)}`,
    },
    {
      table: 'template_version',
      columns: template,
      from: `${upTo(templates, 'n')}, ${versions(2)}`,
    },
    {
      table: 'template_use',
      columns: use,
      from: `${upTo(templates, 'n')}, ${upTo(usesPerTemplate, 'i')}`,
    },
  ];
}
