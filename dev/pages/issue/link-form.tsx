import { useState } from 'react';
import Button from '@atlaskit/button/new';
import Select, { AsyncSelect } from '@atlaskit/select';
import { useText } from '../i18n/use-text';
import { search } from '../jira/queries';
import type { Issue } from '../jira/types';
import { linkIssues, readLinkKinds } from '../jira/work-queries';
import { useLoaded } from '../parts/use-loaded';
import type { Act } from './act';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Issues by key, or by the beginnings of their words; the newest while nothing is typed. */
async function candidates(issue: Issue, typed: string): Promise<Option[]> {
  const words = typed.trim();
  const isKey = /^[a-z][a-z0-9_]*-\d+$/i.test(words);
  const fits = isKey ? `key = ${words}` : `summary ~ ${JSON.stringify(`${words}*`)}`;
  const wanted = words === '' ? `project = ${issue.fields.project.key}` : fits;
  const { issues } = await search(`${wanted} ORDER BY updated DESC`, undefined, 30);
  return issues
    .filter(({ key }) => key !== issue.key)
    .map(({ key, fields }) => ({ value: key, label: `${key} ${fields.summary}` }));
}

interface LinkFormProps {
  readonly issue: Issue;
  readonly act: Act;
  onDone(): void;
}

/** How, and with what, the issue is to be linked. */
export function LinkForm({ issue, act, onDone }: LinkFormProps) {
  const text = useText();
  const kinds = useLoaded('link kinds', readLinkKinds).value ?? [];
  const [words, setWords] = useState('');
  const [target, setTarget] = useState<Option | null>(null);
  const kind = kinds.find((each) => each.words === words) ?? kinds[0];
  const option = (value: string): Option => ({ value, label: value });
  const save = async (key: string): Promise<void> => {
    if (kind && (await act(() => linkIssues(issue.key, key, kind)))) onDone();
  };
  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (target) void save(target.value);
      }}
    >
      <Select<Option>
        aria-label={text('linkKind')}
        options={kinds.map((each) => option(each.words))}
        value={kind ? option(kind.words) : null}
        onChange={(picked) => picked && setWords(picked.value)}
      />
      <AsyncSelect<Option>
        autoFocus
        defaultOptions
        aria-label={text('linkTarget')}
        placeholder={text('linkTarget')}
        loadOptions={(typed: string) => candidates(issue, typed).catch(() => [])}
        value={target}
        onChange={setTarget}
      />
      <div className="row">
        <Button appearance="primary" type="submit" isDisabled={!target}>
          {text('link')}
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          {text('cancel')}
        </Button>
      </div>
    </form>
  );
}
