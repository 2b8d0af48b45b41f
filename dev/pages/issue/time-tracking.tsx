import { useState } from 'react';
import { ModalTransition } from '@atlaskit/modal-dialog';
import { useText } from '../i18n/use-text';
import type { Issue } from '../jira/types';
import type { Act } from './act';
import { LogWorkDialog } from './log-work-dialog';

function Bar({ issue }: { readonly issue: Issue }) {
  const text = useText();
  const { timeSpent, remainingEstimate, timeSpentSeconds = 0 } = issue.fields.timetracking;
  const { remainingEstimateSeconds = 0 } = issue.fields.timetracking;
  const share = timeSpentSeconds / Math.max(1, timeSpentSeconds + remainingEstimateSeconds);
  return (
    <span className="stack time-tracking">
      <span className="bar">
        <span className="bar-progress" style={{ width: `${share * 100}%` }} />
      </span>
      <span className="row spread row-wrap small">
        <span>{timeSpent ? text('logged', { time: timeSpent }) : text('noTime')}</span>
        {remainingEstimate && <span>{text('remaining', { time: remainingEstimate })}</span>}
      </span>
    </span>
  );
}

/** What was spent and what remains; a click logs more. */
export function TimeTracking({ issue, act }: { readonly issue: Issue; readonly act: Act }) {
  const text = useText();
  const [logging, setLogging] = useState(false);
  return (
    <>
      <button
        type="button"
        className="field-value"
        aria-label={`${text('timeTracking')}: ${text('logWork')}`}
        onClick={() => setLogging(true)}
      >
        <Bar issue={issue} />
      </button>
      <ModalTransition>
        {logging && <LogWorkDialog issue={issue} act={act} onClose={() => setLogging(false)} />}
      </ModalTransition>
    </>
  );
}
