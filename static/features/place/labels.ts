import type { BoardSort, Grouping } from '../../../src/domain/board-order';
import type { Level } from '../../../src/domain/level';
import type { TableColumn } from '../../../src/domain/table-columns';
import type { MessageKey } from '../../i18n/words';
import type { View } from './address';

type Labels<T extends string> = Readonly<Record<T, MessageKey>>;

export const viewLabels: Labels<View> = {
  my: 'page.view.my',
  board: 'page.view.board',
  table: 'page.view.table',
  alignment: 'page.view.alignment',
  retrospectives: 'page.view.retrospectives',
  library: 'page.view.library',
  settings: 'page.view.settings',
};

export const levelLabels: Labels<Level> = {
  company: 'page.level.company',
  department: 'page.level.department',
  team: 'page.level.team',
  person: 'page.level.person',
};

export const groupingLabels: Labels<Grouping> = {
  none: 'filter.group.none',
  team: 'filter.group.team',
  owner: 'filter.group.owner',
  level: 'filter.group.level',
  status: 'filter.group.status',
};

export const sortLabels: Labels<BoardSort> = {
  attention: 'filter.sort.attention',
  order: 'order.hand',
  progress: 'filter.sort.progress',
  title: 'filter.sort.title',
  number: 'filter.sort.number',
};

export const columnLabels: Labels<TableColumn> = {
  key: 'column.key',
  title: 'column.title',
  objective: 'column.objective',
  owner: 'column.owner',
  team: 'column.team',
  level: 'column.level',
  home: 'column.home',
  status: 'column.status',
  progress: 'column.progress',
  expected: 'column.expected',
  value: 'column.value',
  checkIn: 'column.checkIn',
  confidence: 'column.confidence',
  weight: 'column.weight',
  cadence: 'column.cadence',
  due: 'column.due',
};
