import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { download } from '../../api/download';
import { notify } from '../../api/flags';
import { namesOfProjects } from '../../api/projects';
import { namesOfPeople } from '../../api/users';
import { csvOf } from '../../format/csv';
import { useWords, type Words } from '../../i18n/words';
import { useAnnounce } from '../../ui/live';
import type { Place } from '../place/place';
import { csvRows } from './csv-rows';
import { loadTable, type Table, type TableRow } from './load-table';

const atOnce = 200;

/** All rows that match, page by page. */
async function allRows(place: Place, onRead: (rows: number, of: number) => void) {
  const rows: TableRow[] = [];
  let next: number | null = 0;
  while (next !== null) {
    const page: Table = await loadTable(place, next, atOnce);
    rows.push(...page.rows);
    onRead(rows.length, page.total);
    next = page.nextOffset;
  }
  return rows;
}

async function fileOf(rows: readonly TableRow[], words: Words): Promise<string> {
  const projects = rows.flatMap(({ home }) => (home.kind === 'project' ? [home.projectId] : []));
  const [people, homes] = await Promise.all([
    namesOfPeople(rows.map(({ ownerId }) => ownerId)),
    namesOfProjects(projects),
  ]);
  const names = {
    person: (id: string) => people.get(id) ?? words.t('common.formerUser'),
    project: (id: string) => homes.get(id) ?? '',
  };
  return csvOf(csvRows(rows, words, names));
}

interface ExportCsvProps {
  readonly place: Place;
  readonly cycleName: string;
}

/** Everything that matches the filters, as a file made in the browser. */
export function ExportCsv({ place, cycleName }: ExportCsvProps) {
  const words = useWords();
  const { t } = words;
  const announce = useAnnounce();
  const [read, setRead] = useState<{ n: number; of: number } | null>(null);
  const run = async () => {
    setRead({ n: 0, of: 0 });
    try {
      const rows = await allRows(place, (n, of) => setRead({ n, of }));
      download(`${t('csv.file', { cycle: cycleName })}.csv`, await fileOf(rows, words));
      announce(t('csv.done', { n: rows.length }));
    } catch {
      notify({ title: t('csv.failed'), tone: 'error' });
    } finally {
      setRead(null);
    }
  };
  return (
    <Button isDisabled={read !== null} onClick={() => void run()}>
      {read === null || read.of === 0 ? t('csv.export') : t('csv.busy', read)}
    </Button>
  );
}
