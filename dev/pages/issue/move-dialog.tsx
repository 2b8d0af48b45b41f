import { useState } from 'react';
import { useFlags } from '../frames/flags';
import { useText } from '../i18n/use-text';
import { readProject, readProjects } from '../jira/queries';
import type { Issue } from '../jira/types';
import { moveIssue } from '../jira/work-queries';
import { FormDialog } from '../parts/form-dialog';
import { ProjectAndType } from '../parts/project-and-type';
import { useLoaded } from '../parts/use-loaded';
import { navigate } from '../router/history';
import { issueAddress } from '../router/routes';

/** Projects other than the issue's own, and the types of the chosen one that are as high. */
function useTarget({ fields }: Issue) {
  const all = useLoaded('move', readProjects).value ?? [];
  const projects = all.filter(({ key }) => key !== fields.project.key);
  const [projectKey, setProjectKey] = useState('');
  const chosen = projectKey || (projects[0]?.key ?? '');
  const project = useLoaded(chosen, async () => (chosen ? readProject(chosen) : undefined)).value;
  const { id, hierarchyLevel } = fields.issuetype;
  const types = (project?.issueTypes ?? []).filter(
    (type) => type.hierarchyLevel === hierarchyLevel,
  );
  const [typeId, setTypeId] = useState(id);
  const type = types.find((each) => each.id === typeId) ?? types[0];
  return { projects, chosen, setProjectKey, types, type, setTypeId };
}

/** Jira's way into another project. What Jira refuses is shown in it. */
export function MoveDialog({ issue, onClose }: { readonly issue: Issue; onClose(): void }) {
  const text = useText();
  const flags = useFlags();
  const target = useTarget(issue);
  const save = async (): Promise<void> => {
    if (!target.type) return;
    const key = await moveIssue(issue.key, target.chosen, target.type.id);
    const title = text('movedFlag', { from: issue.key, to: key });
    flags.show({ id: key, title, type: 'success', isAutoDismiss: true });
    navigate(issueAddress(key));
  };
  return (
    <FormDialog
      title={text('moveTitle', { key: issue.key })}
      action={text('move')}
      onSave={save}
      onClose={onClose}
    >
      <p>{text('moveText')}</p>
      <ProjectAndType prefix="move" projectLabel={text('newProject')} {...target} />
    </FormDialog>
  );
}
