import { AsyncSelect } from '@atlaskit/select';
import { useText } from '../i18n/use-text';
import { assignable, changeFields } from '../jira/queries';
import type { Issue, User } from '../jira/types';
import { Person } from '../parts/person';
import type { Act } from './act';
import { EditInPlace } from './edit-in-place';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly user: User | null;
}

/** Who works on the issue. */
export function AssigneeField({ issue, act }: { readonly issue: Issue; readonly act: Act }) {
  const text = useText();
  const nobody: Option = { value: '', label: text('unassigned'), user: null };
  const load = async (typed: string): Promise<Option[]> => {
    const users = await assignable(issue.key, typed);
    const found = users.map((user) => ({ value: user.accountId, label: user.displayName, user }));
    return typed === '' ? [nobody, ...found] : found;
  };
  const save = (accountId: string): void =>
    void act(() => changeFields(issue.key, { assignee: accountId === '' ? null : { accountId } }));
  return (
    <EditInPlace
      label={`${text('assignee')}: ${issue.fields.assignee?.displayName ?? text('unassigned')}`}
      edit={(close) => (
        <AsyncSelect<Option>
          autoFocus
          openMenuOnFocus
          defaultOptions
          cacheOptions
          aria-label={text('assignee')}
          loadOptions={load}
          formatOptionLabel={({ user }) => <Person user={user} none={text('unassigned')} />}
          onBlur={close}
          onChange={(picked) => {
            if (picked) save(picked.value);
            close();
          }}
        />
      )}
    >
      <Person user={issue.fields.assignee} none={text('unassigned')} />
    </EditInPlace>
  );
}
