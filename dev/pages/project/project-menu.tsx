import { useState } from 'react';
import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { ModalTransition } from '@atlaskit/modal-dialog';
import { useText } from '../i18n/use-text';
import { archiveProject, trashProject } from '../jira/project-queries';
import type { Project } from '../jira/types';
import { ConfirmDialog } from '../parts/confirm-dialog';

const ways = {
  archive: {
    action: 'archiveProject',
    title: 'archiveTitle',
    explanation: 'archiveText',
    done: 'archivedFlag',
    run: archiveProject,
  },
  trash: {
    action: 'trashProject',
    title: 'trashTitle',
    explanation: 'trashText',
    done: 'trashedFlag',
    run: trashProject,
  },
} as const;

type Way = keyof typeof ways;

/** What administrators of Jira may do to a project. */
export function ProjectMenu({ project }: { readonly project: Project }) {
  const text = useText();
  const [asked, setAsked] = useState<Way | null>(null);
  const way = asked && ways[asked];
  return (
    <>
      <DropdownMenu
        shouldRenderToParent
        trigger={({ triggerRef, ...trigger }) => (
          <IconButton
            {...trigger}
            ref={triggerRef}
            appearance="subtle"
            spacing="compact"
            icon={ShowMoreIcon}
            label={text('projectActions')}
          />
        )}
      >
        <DropdownItemGroup>
          <DropdownItem onClick={() => setAsked('archive')}>{text('archiveProject')}</DropdownItem>
          <DropdownItem onClick={() => setAsked('trash')}>{text('trashProject')}</DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
      <ModalTransition>
        {way && (
          <ConfirmDialog
            title={text(way.title, { key: project.name })}
            explanation={text(way.explanation)}
            action={text(way.action)}
            done={text(way.done, { key: project.name })}
            next="/jira/projects"
            onConfirm={() => way.run(project.key)}
            onClose={() => setAsked(null)}
          />
        )}
      </ModalTransition>
    </>
  );
}
