import { AsyncSelect } from '@atlaskit/select';
import { useText } from '../i18n/use-text';
import { changeFields, readProject, search } from '../jira/queries';
import type { Issue } from '../jira/types';
import type { Act } from './act';
import { EditInPlace } from './edit-in-place';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Issues one level up in the same project whose key or words fit. */
async function candidates(issue: Issue, typed: string, none: string): Promise<Option[]> {
  const { project, issuetype } = issue.fields;
  const types = (await readProject(project.key)).issueTypes ?? [];
  const above = types.filter(
    ({ hierarchyLevel }) => hierarchyLevel === issuetype.hierarchyLevel + 1,
  );
  if (above.length === 0) return [];
  const words = typed.trim() === '' ? '' : ` AND summary ~ ${JSON.stringify(`${typed.trim()}*`)}`;
  const ids = above.map(({ id }) => id).join(', ');
  const jql = `project = ${project.key} AND issuetype in (${ids})${words} ORDER BY updated DESC`;
  const { issues } = await search(jql, undefined, 30);
  const found = issues.map(({ key, fields }) => ({
    value: key,
    label: `${key} ${fields.summary}`,
  }));
  return typed === '' ? [{ value: '', label: none }, ...found] : found;
}

/** The issue above this one. */
export function ParentField({ issue, act }: { readonly issue: Issue; readonly act: Act }) {
  const text = useText();
  const { parent } = issue.fields;
  const save = (key: string): void =>
    void act(() => changeFields(issue.key, { parent: key === '' ? null : { key } }));
  return (
    <EditInPlace
      label={`${text('parent')}: ${parent?.key ?? text('none')}`}
      edit={(close) => (
        <AsyncSelect<Option>
          autoFocus
          openMenuOnFocus
          defaultOptions
          aria-label={text('parent')}
          loadOptions={(typed: string) => candidates(issue, typed, text('none'))}
          onBlur={close}
          onChange={(picked) => {
            if (picked) save(picked.value);
            close();
          }}
        />
      )}
    >
      <span className={`ellipsis${parent ? '' : ' subtle'}`}>
        {parent?.fields.summary ?? text('none')}
      </span>
    </EditInPlace>
  );
}
