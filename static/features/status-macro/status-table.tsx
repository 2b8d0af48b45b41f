import DynamicTable from '@atlaskit/dynamic-table';
import { useWords } from '../../i18n/words';
import { Moment } from '../../ui/moment';
import { Person } from '../../ui/person';
import { StatusPopover } from '../../ui/status-popover';
import { Percent } from '../key-result/figure';
import { measuredText } from '../key-result/measured-text';
import { ItemLink } from './item-link';
import type { LookProps } from './look-props';
import styles from './status-panel.module.css';

/** Shares of the width. */
const widths = { title: 36, status: 14, progress: 11, value: 18, owner: 8, checkIn: 13 } as const;

/** Key results as a table. */
export function StatusTable({ objectives }: LookProps) {
  const words = useWords();
  const { t } = words;
  const heads = ['title', 'status', 'progress', 'value', 'owner', 'checkIn'] as const;
  const labels = {
    title: t('column.title'),
    status: t('column.status'),
    progress: t('column.progress'),
    value: t('column.value'),
    owner: t('column.owner'),
    checkIn: t('column.checkIn'),
  };
  const rows = objectives.flatMap(({ home, keyResults }) =>
    keyResults.map((keyResult) => ({
      key: keyResult.id,
      cells: [
        { key: 'title', content: <ItemLink kind="key-result" item={keyResult} home={home} /> },
        {
          key: 'status',
          content: <StatusPopover judgement={keyResult.judgement} subject={keyResult.key} />,
        },
        { key: 'progress', content: <Percent judgement={keyResult.judgement} /> },
        { key: 'value', content: measuredText(keyResult, words) },
        { key: 'owner', content: <Person accountId={keyResult.ownerId} /> },
        {
          key: 'checkIn',
          content: keyResult.lastCheckIn === null ? '–' : <Moment at={keyResult.lastCheckIn.at} />,
        },
      ],
    })),
  );
  return (
    <div className={styles['table']}>
      <DynamicTable
        label={t('table.label')}
        head={{ cells: heads.map((key) => ({ key, content: labels[key], width: widths[key] })) }}
        rows={rows}
      />
    </div>
  );
}
