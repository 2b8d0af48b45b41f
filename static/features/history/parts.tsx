import type { Part } from '../../../src/contract/wording/history-sentences';
import { useProject } from '../../api/projects';
import { Person } from '../../ui/person';

/** A sentence with people and projects in it, by the names that Jira shows the viewer. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part, index) =>
        typeof part === 'string' ? part : <Named key={index} part={part} />,
      )}
    </>
  );
}

function Named({ part }: { readonly part: Exclude<Part, string> }) {
  const project = useProject('projectId' in part ? part.projectId : null);
  if ('accountId' in part) return <Person accountId={part.accountId} withName />;
  return <>{project === undefined ? '' : (project?.name ?? part.unknown)}</>;
}
