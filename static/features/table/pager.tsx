import Button from '@atlaskit/button/new';
import { useWords } from '../../i18n/words';
import type { Table } from './load-table';
import styles from './table.module.css';

interface PagerProps {
  readonly table: Pick<Table, 'total' | 'nextOffset' | 'rows'>;
  readonly offset: number;
  readonly pageSize: number;
  readonly onPage: (offset: number) => void;
}

/** Which rows are shown, and the pages around them; nothing while one page holds all. */
export function Pager({ table, offset, pageSize, onPage }: PagerProps) {
  const { t } = useWords();
  const { total, nextOffset, rows } = table;
  if (offset === 0 && nextOffset === null) return null;
  return (
    <nav className={styles['pager']} aria-label={t('table.label')}>
      <Button isDisabled={offset === 0} onClick={() => onPage(Math.max(0, offset - pageSize))}>
        {t('table.page.before')}
      </Button>
      <span>{t('table.page', { from: offset + 1, to: offset + rows.length, n: total })}</span>
      <Button
        isDisabled={nextOffset === null}
        onClick={() => nextOffset !== null && onPage(nextOffset)}
      >
        {t('table.page.next')}
      </Button>
    </nav>
  );
}
