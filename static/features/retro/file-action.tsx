import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Home } from '../../../src/domain/home';
import { readIssueTypes } from '../../api/issue-types';
import { useProject } from '../../api/projects';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { ProjectSearch } from '../../ui/project-search';
import { SelectField } from '../../ui/select-field';
import { errorAt, useSubmit } from '../../ui/use-submit';
import { useRead } from '../admin/use-read';
import styles from './retro.module.css';
import type { RetroSession } from './session';

interface FileActionProps {
  readonly actionId: string;
  readonly home: Home;
  readonly session: RetroSession;
  readonly onDone: () => void;
}

/** The project that the issue goes to: by default the one the retrospective is about. */
function ProjectChoice(props: {
  readonly projectId: string | null;
  readonly onChange: (id: string) => void;
}) {
  const { projectId, onChange } = props;
  const { t } = useWords();
  const project = useProject(projectId);
  const [searching, setSearching] = useState(projectId === null);
  if (searching) {
    return (
      <ProjectSearch
        label={t('retro.action.project')}
        onChoose={({ id }) => {
          onChange(id);
          setSearching(false);
        }}
        onCancel={() => setSearching(projectId === null)}
      />
    );
  }
  return (
    <div className={styles['actions']}>
      <span>
        {t('retro.action.project')}: {project?.name ?? ''}
      </span>
      <Button spacing="compact" onClick={() => setSearching(true)}>
        {t('homeField.choose')}
      </Button>
    </div>
  );
}

/** Makes a Jira issue of an action, as the viewer. */
export function FileAction({ actionId, home, session, onDone }: FileActionProps) {
  const { t } = useWords();
  const submission = useSubmit();
  const [projectId, setProjectId] = useState(home.kind === 'project' ? home.projectId : null);
  const { found } = useRead(projectId ?? '', async () =>
    projectId === null ? [] : readIssueTypes(projectId),
  );
  const types = found ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const typeId = types.find(({ id }) => id === chosen)?.id ?? types[0]?.id;
  const file = async () => {
    if (projectId === null || typeId === undefined) return;
    const wish = { id: actionId, projectId, issueTypeId: typeId };
    if (await submission.run(() => session.fileAction(wish))) onDone();
  };
  return (
    <Form
      title={t('retro.action.file')}
      submitLabel={t('retro.action.file')}
      submission={submission}
      fields={['issueTypeId']}
      onSubmit={() => void file()}
      onCancel={onDone}
    >
      <ProjectChoice projectId={projectId} onChange={setProjectId} />
      {typeId !== undefined && (
        <SelectField
          label={t('retro.action.type')}
          value={typeId}
          options={types.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChosen}
          error={errorAt(submission.refusal, 'issueTypeId')}
        />
      )}
    </Form>
  );
}
