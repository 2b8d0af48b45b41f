import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { Form } from '../../ui/form';
import { ReasonField } from '../../ui/reason-field';
import { useSubmit } from '../../ui/use-submit';
import type { Failure } from './bulk-change';
import { bulkDraftOf, changeOf } from './bulk-draft';
import { BulkFields } from './bulk-fields';
import type { TableRow } from './load-table';
import styles from './table.module.css';
import { useBulk } from './use-bulk';

interface BulkEditProps {
  /** Those that the viewer may edit. */
  readonly rows: readonly TableRow[];
  readonly kind: TableRow['kind'];
  readonly onDone: () => void;
  readonly onLeft: (rows: readonly TableRow[]) => void;
  readonly reload: () => Promise<void>;
}

/** What was not changed, by name, each with the app's own sentence. */
function Failures({ failures }: { readonly failures: readonly Failure[] }) {
  const { t } = useWords();
  return (
    <Banner tone="danger" title={t('bulk.failed', { n: failures.length })}>
      <ul className={styles['failures']}>
        {failures.map(({ row, message }) => (
          <li key={row.id}>
            {row.key} {row.title}: {message ?? t('bulk.unanswered')}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** One change for many rows; what is published among them asks for a reason. */
export default function BulkEdit({ rows, kind, onDone, onLeft, reload }: BulkEditProps) {
  const { t } = useWords();
  const submission = useSubmit();
  const bulk = useBulk({ reload, onLeft });
  const [draft, setDraft] = useState(() => bulkDraftOf(rows[0]));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const needsReason = rows.some(({ stage }) => stage === 'published');
  const change = changeOf(draft);
  const reasonMissing = needsReason && reason.trim() === '';
  const save = async () => {
    setTried(true);
    if (change === null || reasonMissing) return;
    await submission.run(async () => {
      if (await bulk.run(rows, change, needsReason ? reason.trim() : '')) onDone();
    });
  };
  return (
    <Form
      title={t('bulk.title', { n: rows.length })}
      submitLabel={t('bulk.submit')}
      submission={submission}
      fields={['reason']}
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <BulkFields
        kind={kind}
        draft={draft}
        onChange={setDraft}
        incomplete={tried && change === null}
      />
      {needsReason && (
        <ReasonField
          value={reason}
          onChange={setReason}
          missing={tried && reasonMissing}
          refused={undefined}
        />
      )}
      {bulk.at !== null && (
        <div className={styles['foot']} role="status">
          {t('bulk.busy', { n: bulk.at, of: rows.length })}
          <Button onClick={bulk.stop}>{t('bulk.stop')}</Button>
        </div>
      )}
      {bulk.failures.length > 0 && <Failures failures={bulk.failures} />}
    </Form>
  );
}
