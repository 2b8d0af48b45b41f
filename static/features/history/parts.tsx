import type { Part } from '../../../src/contract/wording/history-sentences';
import { Person } from '../../ui/person';

/** A sentence with people in it, by the names that Jira shows the viewer. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          <Person key={index} accountId={part.accountId} withName />
        ),
      )}
    </>
  );
}
