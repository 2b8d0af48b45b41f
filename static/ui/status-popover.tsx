import Popup from '@atlaskit/popup';
import { useState } from 'react';
import { useWords } from '../i18n/words';
import { StatusButton } from './status-lozenge';
import styles from './status-popover.module.css';
import type { CheckInView, JudgementView } from './views';
import { Why } from './why';

interface StatusPopoverProps {
  readonly judgement: JudgementView;
  /** Whose status: KR-34. */
  readonly subject: string;
  readonly lastCheckIn?: CheckInView | null;
}

/** A status; a click says why and what turns it green. */
export function StatusPopover({ judgement, subject, lastCheckIn = null }: StatusPopoverProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Popup
      isOpen={open}
      onClose={() => setOpen(false)}
      placement="bottom-start"
      role="dialog"
      label={t('status.why')}
      shouldReturnFocus
      autoFocus
      content={() => (
        <div className={styles['content']} tabIndex={-1}>
          <Why judgement={judgement} lastCheckIn={lastCheckIn} />
        </div>
      )}
      trigger={({ 'aria-controls': controls, 'aria-haspopup': popup, ref }) => (
        <StatusButton
          ref={ref}
          status={judgement.status}
          subject={subject}
          aria-controls={controls}
          aria-haspopup={popup}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      )}
    />
  );
}
