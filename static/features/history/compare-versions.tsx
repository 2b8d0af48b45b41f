import { useEffect, useState } from 'react';
import { toldParts } from '../../../src/contract/wording/history';
import { fieldName } from '../../../src/contract/wording/field-names';
import { capital } from '../../../src/contract/wording/capital';
import { useWords } from '../../i18n/words';
import { Hidden } from '../../ui/hidden';
import { SelectField } from '../../ui/select-field';
import { Skeleton } from '../../ui/skeleton';
import type { ItemKind } from '../lifecycle/use-undo';
import styles from './history.module.css';
import { compare, type Comparison } from './load-history';
import { Parts } from './parts';

interface CompareVersionsProps {
  readonly kind: ItemKind;
  readonly id: string;
  /** The newest one. */
  readonly version: number;
}

/** Any two versions side by side, with what differs marked. */
export function CompareVersions({ kind, id, version }: CompareVersionsProps) {
  const { t } = useWords();
  const [pair, setPair] = useState<[number, number]>([version - 1, version]);
  const [found, setFound] = useState<Comparison | 'failed' | null>(null);
  const [before, after] = pair;
  useEffect(() => {
    let stale = false;
    compare(kind, id, [before, after]).then(
      (comparison) => {
        if (!stale) setFound(comparison);
      },
      () => {
        if (!stale) setFound('failed');
      },
    );
    return () => {
      stale = true;
    };
  }, [kind, id, before, after]);
  const options = Array.from({ length: version }, (_, index) => version - index).map((n) => ({
    value: String(n),
    label: t('history.version', { n }),
  }));
  return (
    <div className={styles['compare']}>
      <div className={styles['choose']}>
        <SelectField
          label={t('history.compare.with')}
          value={String(before)}
          options={options}
          onChange={(n) => setPair([Number(n), after])}
        />
        <SelectField
          label={t('history.compare.and')}
          value={String(after)}
          options={options}
          onChange={(n) => setPair([before, Number(n)])}
        />
      </div>
      {found === 'failed' && <p role="status">{t('history.failed')}</p>}
      {found === null && <Skeleton blocks={[[240, '100%']]} />}
      {found !== null && found !== 'failed' && <SideBySide comparison={found} />}
    </div>
  );
}

function SideBySide({ comparison }: { readonly comparison: Comparison }) {
  const { t, locale } = useWords();
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('history.compare')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('history.compare.field')}</th>
            {comparison.versions.map(({ version }, index) => (
              <th scope="col" key={index}>
                {t('history.version', { n: version })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.fields.map(({ field, from, to, differs }) => (
            <tr key={field} className={differs ? styles['differs'] : undefined}>
              <th scope="row">
                {capital(fieldName(field, locale).name ?? field)}
                {differs && <Hidden> ({t('history.compare.differs')})</Hidden>}
              </th>
              <td>
                <Parts parts={toldParts(from, locale)} />
              </td>
              <td>
                <Parts parts={toldParts(to, locale)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
