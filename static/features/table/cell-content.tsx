import type { ReactNode } from 'react';
import type { TableColumn } from '../../../src/domain/table-columns';
import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { HomeName } from '../../ui/home-name';
import { Moment } from '../../ui/moment';
import { Person } from '../../ui/person';
import { StatusPopover } from '../../ui/status-popover';
import { ProgressCell } from '../board/progress-cell';
import { Measured } from '../key-result/figure';
import { rhythmText } from '../key-result/rhythm';
import type { Opened } from '../place/address';
import { levelLabels } from '../place/labels';
import { projectKeyOf, type Place } from '../place/place';
import type { TableRow } from './load-table';
import styles from './table.module.css';

interface CellProps {
  readonly row: TableRow;
  readonly place: Place;
}

/** What a row opens. */
export const openedBy = ({ kind, id }: Pick<TableRow, 'kind' | 'id'>): Opened => ({
  kind: kind === 'objective' ? 'objective' : 'key-result',
  id,
});

interface OpenLinkProps {
  readonly open: Opened;
  readonly place: Place;
  readonly children: ReactNode;
  readonly autoFocus?: boolean;
}

function OpenLink({ open, place, children, autoFocus = false }: OpenLinkProps) {
  return (
    <LinkTo
      to={{ ...open, projectKey: projectKeyOf(place) }}
      onGo={() => place.go({ open })}
      autoFocus={autoFocus}
    >
      {children}
    </LinkTo>
  );
}

function KeyCell({ row, place }: CellProps) {
  return (
    <OpenLink open={openedBy(row)} place={place} autoFocus={row.id === place.returnedFrom?.id}>
      {row.key}
    </OpenLink>
  );
}

function TitleCell({ row, place }: CellProps) {
  const { columns } = place.address;
  // The key opens the row; without its column the title does.
  if (columns === null || columns.includes('key')) return <>{row.title}</>;
  return (
    <OpenLink open={openedBy(row)} place={place}>
      {row.title}
    </OpenLink>
  );
}

function ObjectiveCell({ row, place }: CellProps) {
  const { objective } = row;
  if (objective === null) return null;
  return (
    <span>
      <OpenLink open={{ kind: 'objective', id: objective.id }} place={place}>
        {objective.key}
      </OpenLink>{' '}
      {objective.title}
    </span>
  );
}

function ValueCell({ row }: CellProps) {
  const { measure, current, work, milestonesDone } = row;
  return measure === null ? null : (
    <Measured keyResult={{ measure, current, work, milestonesDone }} />
  );
}

function LevelCell({ row }: CellProps) {
  return <>{useWords().t(levelLabels[row.level])}</>;
}

function ExpectedCell({ row }: CellProps) {
  const { expected } = row.judgement;
  const { percent } = useWords();
  return expected === null ? null : <>{percent(expected)}</>;
}

function CadenceCell({ row }: CellProps) {
  const words = useWords();
  return row.cadenceDays === null ? null : <>{rhythmText(row.cadenceDays, words)}</>;
}

function DueCell({ row }: CellProps) {
  const { day } = useWords();
  return row.due === null ? null : <>{day(row.due)}</>;
}

const cells: Readonly<Record<TableColumn, (props: CellProps) => ReactNode>> = {
  key: KeyCell,
  title: TitleCell,
  objective: ObjectiveCell,
  owner: ({ row }) => <Person accountId={row.ownerId} withName />,
  team: ({ row }) => row.team,
  level: LevelCell,
  home: ({ row }) => <HomeName home={row.home} />,
  status: ({ row }) => <StatusPopover judgement={row.judgement} subject={row.key} />,
  progress: ({ row }) => <ProgressCell judgement={row.judgement} />,
  expected: ExpectedCell,
  value: ValueCell,
  checkIn: ({ row }) => (row.lastCheckIn === null ? null : <Moment at={row.lastCheckIn.at} />),
  confidence: ({ row }) => row.lastCheckIn?.confidence ?? null,
  weight: ({ row }) => row.weight,
  cadence: CadenceCell,
  due: DueCell,
};

/** Figures that are read down the column stand under each other from the right. */
export const isNumeric = (column: TableColumn): boolean =>
  column === 'expected' || column === 'confidence' || column === 'weight';

const className = (column: TableColumn) =>
  `${styles['cell']} ${isNumeric(column) ? styles['number'] : ''}`;

/** One cell of the table as it is shown; nothing where the row has nothing to say. */
export function CellContent({ column, ...props }: CellProps & { readonly column: TableColumn }) {
  const Cell = cells[column];
  return (
    <span className={column === 'progress' ? undefined : className(column)}>
      <Cell {...props} />
    </span>
  );
}
