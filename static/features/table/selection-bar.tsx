import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../i18n/words';
import { Skeleton } from '../../ui/skeleton';
import { useReturnFocus } from '../../ui/use-return-focus';
import type { TableRow } from './load-table';
import type { Selection } from './selection';
import styles from './table.module.css';

const BulkEdit = lazy(() => import('./bulk-edit'));

interface SelectionBarProps {
  readonly selection: Selection;
  readonly kind: TableRow['kind'];
  readonly reload: () => Promise<void>;
}

/** How many rows are ticked, and what can be done to all of them. */
export function SelectionBar({ selection, kind, reload }: SelectionBarProps) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const { rows } = selection;
  const editable = rows.filter(({ may }) => may.edit);
  const done = () => {
    setEditing(false);
    returnFocus();
  };
  if (rows.length === 0 && !editing) return null;
  return (
    <>
      <div className={styles['selection']}>
        <span className={styles['chosen']}>{t('bulk.selected', { n: rows.length })}</span>
        {editable.length < rows.length && (
          <span>{t('bulk.readOnly', { n: rows.length - editable.length })}</span>
        )}
        <Button
          ref={opener}
          isDisabled={editable.length === 0 || editing}
          onClick={() => setEditing(true)}
        >
          {t('bulk.edit')}
        </Button>
        <Button appearance="subtle" isDisabled={editing} onClick={() => selection.keep([])}>
          {t('bulk.clear')}
        </Button>
      </div>
      {editing && (
        <Suspense fallback={<Skeleton blocks={[[240, 'min(720px, 100%)']]} />}>
          <BulkEdit
            rows={editable}
            kind={kind}
            onDone={done}
            onLeft={selection.keep}
            reload={reload}
          />
        </Suspense>
      )}
    </>
  );
}
