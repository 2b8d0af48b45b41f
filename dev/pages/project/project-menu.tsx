import { useState } from 'react';
import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { ModalTransition } from '@atlaskit/modal-dialog';
import { useText } from '../i18n/use-text';
import { deleteProject } from '../jira/queries';
import type { Project } from '../jira/types';
import { DeleteDialog } from '../parts/delete-dialog';

/** What administrators of Jira may do to a project. */
export function ProjectMenu({ project }: { readonly project: Project }) {
  const text = useText();
  const [deleting, setDeleting] = useState(false);
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
          <DropdownItem onClick={() => setDeleting(true)}>{text('deleteProject')}</DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
      <ModalTransition>
        {deleting && (
          <DeleteDialog
            name={project.name}
            explanation={text('deleteProjectText')}
            next="/jira/projects"
            onDelete={() => deleteProject(project.key)}
            onClose={() => setDeleting(false)}
          />
        )}
      </ModalTransition>
    </>
  );
}
