import { useState } from 'react';
import { ModalTransition } from '@atlaskit/modal-dialog';
import { useText } from '../i18n/use-text';
import type { Issue } from '../jira/types';
import type { Act } from './act';
import { LogWorkDialog } from './log-work-dialog';

/** In words: what was logged, and what remains where somebody said. */
function useAmounts({ fields }: Issue): readonly string[] {
  const text = useText();
  const { timeSpent, remainingEstimate } = fields.timetracking;
  return [
    timeSpent ? text('logged', { time: timeSpent }) : text('noTime'),
    ...(remainingEstimate ? [text('remaining', { time: remainingEstimate })] : []),
  ];
}

function Bar({ issue, amounts }: { readonly issue: Issue; readonly amounts: readonly string[] }) {
  const { timeSpentSeconds = 0, remainingEstimateSeconds = 0 } = issue.fields.timetracking;
  const share = timeSpentSeconds / Math.max(1, timeSpentSeconds + remainingEstimateSeconds);
  return (
    <span className="stack time-tracking">
      <span className="bar">
        <span className="bar-progress" style={{ width: `${share * 100}%` }} />
      </span>
      <span className="row spread row-wrap small">
        {amounts.map((amount) => (
          <span key={amount}>{amount}</span>
        ))}
      </span>
    </span>
  );
}

/** What was spent and what remains; a click logs more. */
export function TimeTracking({ issue, act }: { readonly issue: Issue; readonly act: Act }) {
  const text = useText();
  const [logging, setLogging] = useState(false);
  const amounts = useAmounts(issue);
  return (
    <>
      <button
        type="button"
        className="field-value"
        aria-label={`${text('timeTracking')}: ${amounts.join(', ')}`}
        title={text('logWork')}
        onClick={() => setLogging(true)}
      >
        <Bar issue={issue} amounts={amounts} />
      </button>
      <ModalTransition>
        {logging && <LogWorkDialog issue={issue} act={act} onClose={() => setLogging(false)} />}
      </ModalTransition>
    </>
  );
}
