import { useText } from '../i18n/use-text';
import { changeFields } from '../jira/queries';
import { storyPointsField, type Issue } from '../jira/types';
import type { Act } from './act';
import { EditInPlace } from './edit-in-place';
import { LineEditor } from './line-editor';

interface FieldProps {
  readonly issue: Issue;
  readonly act: Act;
}

/** What is not a number goes to Jira as it is, and Jira refuses it in its words. */
const numberOf = (typed: string): unknown =>
  typed === '' ? null : Number.isNaN(Number(typed)) ? typed : Number(typed);

export function StoryPoints({ issue, act }: FieldProps) {
  const text = useText();
  const points = issue.fields[storyPointsField];
  const shown = points === null || points === undefined ? '' : String(points);
  return (
    <EditInPlace
      label={`${text('storyPoints')}: ${shown || text('none')}`}
      edit={(close) => (
        <LineEditor
          label={text('storyPoints')}
          value={shown}
          inputMode="decimal"
          onSave={(typed) =>
            void act(() => changeFields(issue.key, { [storyPointsField]: numberOf(typed) }))
          }
          onClose={close}
        />
      )}
    >
      {shown === '' ? null : <span className="tag numbers">{shown}</span>}
    </EditInPlace>
  );
}

/** The original estimate, as a duration. */
export function OriginalEstimate({ issue, act }: FieldProps) {
  const text = useText();
  const { originalEstimate } = issue.fields.timetracking;
  return (
    <EditInPlace
      label={`${text('originalEstimate')}: ${originalEstimate ?? text('none')}`}
      edit={(close) => (
        <LineEditor
          label={text('originalEstimate')}
          value={originalEstimate ?? ''}
          onSave={(typed) =>
            void act(() => changeFields(issue.key, { timetracking: { originalEstimate: typed } }))
          }
          onClose={close}
        />
      )}
    >
      {originalEstimate ?? null}
    </EditInPlace>
  );
}
