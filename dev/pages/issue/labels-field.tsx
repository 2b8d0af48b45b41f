import { CreatableSelect } from '@atlaskit/select';
import { useText } from '../i18n/use-text';
import { changeFields } from '../jira/queries';
import type { Issue } from '../jira/types';
import type { Act } from './act';
import { EditInPlace } from './edit-in-place';
import { Tags } from './tags';

/** The issue's labels; a space ends one. */
export function LabelsField({ issue, act }: { readonly issue: Issue; readonly act: Act }) {
  const text = useText();
  const { labels } = issue.fields;
  return (
    <EditInPlace
      label={`${text('labels')}: ${labels.join(', ') || text('none')}`}
      edit={(close) => (
        <CreatableSelect<{ value: string; label: string }, true>
          autoFocus
          isMulti
          aria-label={text('labels')}
          options={[]}
          defaultValue={labels.map((label) => ({ value: label, label }))}
          onBlur={close}
          onChange={(picked) =>
            void act(() =>
              changeFields(issue.key, { labels: picked.map(({ value }) => value.trim()) }),
            )
          }
        />
      )}
    >
      <Tags names={labels} />
    </EditInPlace>
  );
}
