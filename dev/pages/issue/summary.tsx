import { useState } from 'react';
import Textfield from '@atlaskit/textfield';
import { useText } from '../i18n/use-text';
import { changeFields } from '../jira/queries';
import type { Issue } from '../jira/types';
import type { Act } from './act';

/** The issue's summary; a click edits it. */
export function Summary({ issue, act }: { readonly issue: Issue; readonly act: Act }) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const save = async () => {
    const summary = typed?.trim() ?? '';
    if (summary !== '' && summary !== issue.fields.summary) {
      await act(() => changeFields(issue.key, { summary }));
    }
    setTyped(null);
  };
  if (typed === null) {
    return (
      <h1>
        <button
          type="button"
          className="issue-title"
          onClick={() => setTyped(issue.fields.summary)}
        >
          {issue.fields.summary}
        </button>
      </h1>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textfield
        autoFocus
        aria-label={text('summary')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => event.key === 'Escape' && setTyped(null)}
      />
    </form>
  );
}
