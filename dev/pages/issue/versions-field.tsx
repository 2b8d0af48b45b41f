import Select from '@atlaskit/select';
import { useText } from '../i18n/use-text';
import { changeFields, readVersions } from '../jira/queries';
import type { Issue } from '../jira/types';
import { useLoaded } from '../parts/use-loaded';
import type { Act } from './act';
import { EditInPlace } from './edit-in-place';
import { Tags } from './tags';

interface FieldProps {
  readonly issue: Issue;
  readonly act: Act;
}

function Editor({ issue, act, close }: FieldProps & { close(): void }) {
  const text = useText();
  const { project, fixVersions } = issue.fields;
  const versions = useLoaded(project.key, () => readVersions(project.key)).value ?? [];
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return (
    <Select<{ value: string; label: string }, true>
      autoFocus
      isMulti
      openMenuOnFocus
      aria-label={text('fixVersions')}
      options={versions.map(option)}
      defaultValue={fixVersions.map(option)}
      onBlur={close}
      onChange={(picked) =>
        void act(() =>
          changeFields(issue.key, { fixVersions: picked.map(({ value }) => ({ id: value })) }),
        )
      }
    />
  );
}

/** The versions the issue is promised for. */
export function VersionsField({ issue, act }: FieldProps) {
  const text = useText();
  const names = issue.fields.fixVersions.map(({ name }) => name);
  return (
    <EditInPlace
      label={`${text('fixVersions')}: ${names.join(', ') || text('none')}`}
      edit={(close) => <Editor issue={issue} act={act} close={close} />}
    >
      <Tags names={names} />
    </EditInPlace>
  );
}
