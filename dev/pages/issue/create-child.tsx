import { useState } from 'react';
import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useText } from '../i18n/use-text';
import { createIssue, readProject } from '../jira/queries';
import type { Issue } from '../jira/types';
import type { Act } from './act';

interface CreateChildProps {
  readonly issue: Issue;
  readonly act: Act;
  onDone(): void;
}

/** The type a new child has: one level below its parent, the plainest there is. */
async function childType(issue: Issue): Promise<string | undefined> {
  const { project, issuetype } = issue.fields;
  const types = (await readProject(project.key)).issueTypes ?? [];
  const below = types.filter(
    ({ hierarchyLevel }) => hierarchyLevel === issuetype.hierarchyLevel - 1,
  );
  return (below.find(({ name }) => name === 'Task') ?? below[0])?.id;
}

/** One line to add a child issue; it stays open for the next. */
export function CreateChild({ issue, act, onDone }: CreateChildProps) {
  const text = useText();
  const [summary, setSummary] = useState('');
  const save = async () => {
    const done = await act(async () =>
      createIssue({
        project: { key: issue.fields.project.key },
        parent: { key: issue.key },
        issuetype: { id: await childType(issue) },
        summary: summary.trim(),
      }),
    );
    if (done) setSummary('');
  };
  return (
    <form
      className="row create-child"
      onSubmit={(event) => {
        event.preventDefault();
        if (summary.trim() !== '') void save();
      }}
    >
      <div className="grow">
        <Textfield
          autoFocus
          aria-label={text('childSummary')}
          placeholder={text('childSummary')}
          value={summary}
          onChange={(event) => setSummary(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onDone()}
        />
      </div>
      <Button appearance="primary" type="submit">
        {text('create')}
      </Button>
      <Button appearance="subtle" onClick={onDone}>
        {text('cancel')}
      </Button>
    </form>
  );
}
