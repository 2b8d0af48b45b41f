import { useState } from 'react';
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { ModalTransition } from '@atlaskit/modal-dialog';
import { useFlags } from '../frames/flags';
import { useText } from '../i18n/use-text';
import { deleteProject, readPutAway, restoreProject } from '../jira/project-queries';
import type { Project } from '../jira/types';
import { DeleteDialog } from '../parts/delete-dialog';
import { ProjectAvatar } from '../parts/project-avatar';
import { useLoaded } from '../parts/use-loaded';
import { useLiveCount } from '../site/live';

interface RowProps {
  readonly project: Project;
  onDelete(): void;
}

function Row({ project, onDelete }: RowProps) {
  const text = useText();
  const flags = useFlags();
  const { key, name, deleted } = project;
  const restore = (): void =>
    void restoreProject(key).catch((error: unknown) => {
      const description = error instanceof Error ? error.message : String(error);
      flags.show({ id: 'jira', title: text('somethingWrong'), description, type: 'error' });
    });
  return (
    <li className="row row-wrap put-away">
      <ProjectAvatar projectKey={key} size={24} />
      <span className="grow ellipsis">
        {name} <span className="subtle">{key}</span>
      </span>
      <span className="subtle">{text(deleted ? 'trashedProject' : 'archivedProject')}</span>
      <Button spacing="compact" aria-label={text('restoreNamed', { key })} onClick={restore}>
        {text('restore')}
      </Button>
      {deleted && (
        <Button
          spacing="compact"
          aria-label={text('deleteForGoodNamed', { key })}
          onClick={onDelete}
        >
          {text('deleteForGood')}
        </Button>
      )}
    </li>
  );
}

/** The archive and the recycle bin, for administrators of Jira; nothing while both are empty. */
export function PutAway() {
  const text = useText();
  const projects = useLoaded('put away', readPutAway, useLiveCount('jira')).value ?? [];
  const [deleting, setDeleting] = useState<Project | null>(null);
  return (
    <section className="put-away-list">
      {projects.length > 0 && (
        <Heading size="small" as="h2">
          {text('putAway')}
        </Heading>
      )}
      <ul className="stack">
        {projects.map((project) => (
          <Row key={project.id} project={project} onDelete={() => setDeleting(project)} />
        ))}
      </ul>
      <ModalTransition>
        {deleting && (
          <DeleteDialog
            name={deleting.name}
            explanation={text('deleteProjectText')}
            next="/jira/projects"
            onDelete={() => deleteProject(deleting.key)}
            onClose={() => setDeleting(null)}
          />
        )}
      </ModalTransition>
    </section>
  );
}
