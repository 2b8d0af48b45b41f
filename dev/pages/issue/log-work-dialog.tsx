import { useState } from 'react';
import { HelperMessage } from '@atlaskit/form';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useText } from '../i18n/use-text';
import type { Issue } from '../jira/types';
import { logWork, type WorkDone } from '../jira/work-queries';
import { FormDialog } from '../parts/form-dialog';
import { Labelled } from '../parts/labelled';
import type { Act } from './act';

interface LogWorkDialogProps {
  readonly issue: Issue;
  readonly act: Act;
  onClose(): void;
}

const nothing: WorkDone = { timeSpent: '', remaining: '', started: '', description: '' };

/** What the browser's own clock field holds, as a moment. */
const momentOf = (typed: string): string => (typed === '' ? '' : new Date(typed).toISOString());

/** Jira's dialog for logged work. What Jira refuses is shown in it. */
export function LogWorkDialog({ issue, act, onClose }: LogWorkDialogProps) {
  const text = useText();
  const [work, setWork] = useState(nothing);
  const change = (part: Partial<WorkDone>): void => setWork({ ...work, ...part });
  const save = async (): Promise<void> => {
    await logWork(issue.key, { ...work, started: momentOf(work.started) });
    await act(() => Promise.resolve());
  };
  return (
    <FormDialog title={text('logWork')} action={text('save')} onSave={save} onClose={onClose}>
      <Labelled label={text('timeSpent')} id="time-spent">
        <Textfield
          id="time-spent"
          autoFocus
          isRequired
          value={work.timeSpent}
          onChange={(event) => change({ timeSpent: event.currentTarget.value })}
        />
        <HelperMessage>{text('timeFormat')}</HelperMessage>
      </Labelled>
      <Labelled label={text('timeRemaining')} id="time-remaining">
        <Textfield
          id="time-remaining"
          value={work.remaining}
          onChange={(event) => change({ remaining: event.currentTarget.value })}
        />
        <HelperMessage>{text('timeRemainingHint')}</HelperMessage>
      </Labelled>
      <Labelled label={text('dateStarted')} id="date-started">
        <Textfield
          id="date-started"
          type="datetime-local"
          value={work.started}
          onChange={(event) => change({ started: event.currentTarget.value })}
        />
        <HelperMessage>{text('dateStartedHint')}</HelperMessage>
      </Labelled>
      <Labelled label={text('workDescription')} id="work-description">
        <TextArea
          id="work-description"
          minimumRows={2}
          value={work.description}
          onChange={(event) => change({ description: event.currentTarget.value })}
        />
      </Labelled>
    </FormDialog>
  );
}
