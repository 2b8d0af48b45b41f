import { useState } from 'react';
import Button from '@atlaskit/button/new';
import Modal, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import SectionMessage from '@atlaskit/section-message';
import Textfield from '@atlaskit/textfield';
import { useFlags } from '../frames/flags';
import { useText } from '../i18n/use-text';
import { createIssue, readProject, readProjects } from '../jira/queries';
import type { IssueType } from '../jira/types';
import { Labelled } from '../parts/labelled';
import { ProjectAndType } from '../parts/project-and-type';
import { useLoaded } from '../parts/use-loaded';
import { navigate, usePlace } from '../router/history';
import { issueAddress, routeOf } from '../router/routes';

const firstType = (types: readonly IssueType[]): IssueType | undefined =>
  types.find(({ hierarchyLevel }) => hierarchyLevel === 0) ?? types[0];

function useDraft() {
  const route = routeOf(usePlace().pathname);
  const projects = useLoaded('create', readProjects).value ?? [];
  const [projectKey, setProjectKey] = useState('projectKey' in route ? route.projectKey : '');
  const chosen = projectKey || (projects[0]?.key ?? '');
  const project = useLoaded(chosen, async () => (chosen ? readProject(chosen) : undefined)).value;
  const types = (project?.issueTypes ?? []).filter(({ subtask }) => !subtask);
  const [typeId, setTypeId] = useState('');
  const type = types.find(({ id }) => id === typeId) ?? firstType(types);
  const [summary, setSummary] = useState('');
  return { projects, chosen, setProjectKey, types, type, setTypeId, summary, setSummary };
}

/** Jira's create dialog: project, type and summary. */
export function CreateDialog({ onClose }: { onClose(): void }) {
  const text = useText();
  const flags = useFlags();
  const draft = useDraft();
  const [problem, setProblem] = useState('');
  const save = async () => {
    try {
      const key = await createIssue({
        project: { key: draft.chosen },
        issuetype: { id: draft.type?.id },
        summary: draft.summary.trim(),
      });
      const open = { text: text('view'), onClick: () => navigate(issueAddress(key)) };
      const title = text('createdFlag', { key });
      flags.show({ id: key, title, type: 'success', isAutoDismiss: true, actions: [open] });
      onClose();
    } catch (error) {
      setProblem(String(error instanceof Error ? error.message : error));
    }
  };
  return (
    <ModalTransition>
      <Modal onClose={onClose} width="medium">
        <ModalHeader hasCloseButton>
          <ModalTitle>{text('createIssue')}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <form
            id="create-issue"
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              void save();
            }}
          >
            {problem && <SectionMessage appearance="error">{problem}</SectionMessage>}
            <ProjectAndType prefix="create" projectLabel={text('project')} {...draft} />
            <Labelled label={text('summary')} id="create-summary">
              <Textfield
                id="create-summary"
                isRequired
                autoFocus
                value={draft.summary}
                onChange={(event) => draft.setSummary(event.currentTarget.value)}
              />
            </Labelled>
          </form>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button appearance="primary" type="submit" form="create-issue">
            {text('create')}
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
}
