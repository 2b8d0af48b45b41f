import { useEffect, useState } from 'react';
import type { OperationOutput } from '../../../src/contract/operations';
import { call } from '../../api/call';
import { useWords, type Words } from '../../i18n/words';
import styles from './admin.module.css';
import type { SettingsChange } from './settings-draft';

type Outcome = OperationOutput<'settings.preview'>;

const pauseMs = 400;

/** What a change would do, asked once nobody changes anything for a moment; null while that is not known. */
function usePreview(change: SettingsChange): Outcome | null {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const asked = JSON.stringify(change);
  useEffect(() => {
    let stale = false;
    setOutcome(null);
    const settle = (answer: Outcome | null) => {
      if (!stale) setOutcome(answer);
    };
    // What is wrong with a change is said when it is saved.
    const ask = () => call('settings.preview', change).then(settle, () => settle(null));
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [asked]);
  return outcome;
}

function sentence({ total: n, changed, whole }: Outcome, { t }: Words): string {
  if (!whole) return t('admin.preview.part', { n, changed });
  return changed === 0 ? t('admin.preview.none', { n }) : t('admin.preview', { n, changed });
}

/** A sentence that says what a change would do. */
export function Preview({ change }: { readonly change: SettingsChange }) {
  const words = useWords();
  const outcome = usePreview(change);
  return (
    <p className={styles['preview']} role="status">
      {outcome === null ? words.t('admin.preview.wait') : sentence(outcome, words)}
    </p>
  );
}
