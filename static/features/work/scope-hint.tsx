import Popup from '@atlaskit/popup';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import popoverStyles from '../../ui/status-popover.module.css';
import type { KeyResultView } from '../../ui/views';
import { muchChanged, promisedSentences } from './promised-text';
import styles from './work.module.css';

/** A quiet word where the scope is not what was promised; a click says it in sentences. */
export function ScopeHint({ keyResult }: { readonly keyResult: KeyResultView }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { key, measure, work, judgement } = keyResult;
  const much = muchChanged(work);
  const promised = work?.promised ?? null;
  if (measure.kind !== 'issues' || work === null || promised === null || much === null) return null;
  const change = words.percentChange(much);
  const said = promisedSentences({ ...work, promised }, judgement.progress, measure.unit, words);
  return (
    <Popup
      isOpen={open}
      onClose={() => setOpen(false)}
      placement="bottom-start"
      role="dialog"
      label={words.t('work.scope', { change })}
      shouldReturnFocus
      autoFocus
      content={() => (
        <div className={popoverStyles['content']} tabIndex={-1}>
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      trigger={({ 'aria-controls': controls, 'aria-haspopup': popup, ref }) => (
        <button
          ref={ref}
          type="button"
          className={styles['hint']}
          aria-label={words.t('work.scope.why', { key, change })}
          aria-controls={controls}
          aria-haspopup={popup}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {words.t('work.scope', { change })}
        </button>
      )}
    />
  );
}
