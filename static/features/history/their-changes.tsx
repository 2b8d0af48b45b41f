import { useEffect, useState } from 'react';
import { capital } from '../../../src/contract/wording/capital';
import { fieldName } from '../../../src/contract/wording/field-names';
import { toldParts } from '../../../src/contract/wording/history';
import { useWords } from '../../i18n/words';
import type { Edit } from '../../ui/use-edit';
import type { ItemKind } from '../lifecycle/use-undo';
import styles from './history.module.css';
import { compare, type Comparison } from './load-history';
import { Parts } from './parts';

interface TheirChangesProps {
  readonly kind: ItemKind;
  readonly id: string;
  /** The version the editor began with. */
  readonly seen: number;
  readonly edit: Edit;
}

/** What somebody else wrote meanwhile, beside what stands in the form; nothing where it cannot be read. */
export function TheirChanges({ kind, id, seen, edit }: TheirChangesProps) {
  const { locale } = useWords();
  const [fields, setFields] = useState<Comparison['fields']>([]);
  const newer = edit.submission.refusal?.stale?.version ?? seen;
  useEffect(() => {
    let stale = false;
    compare(kind, id, [seen, newer]).then(
      (found) => {
        if (!stale) setFields(found.fields.filter(({ differs }) => differs));
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [kind, id, seen, newer]);
  return (
    <dl className={styles['theirs']}>
      {fields.map(({ field, to }) => (
        <div key={field}>
          <dt>{capital(fieldName(field, locale).name ?? field)}</dt>
          <dd>
            <Parts parts={toldParts(to, locale)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
