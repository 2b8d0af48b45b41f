import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { JiraProject } from '../../api/site-config';
import { useWords } from '../../i18n/words';
import { ProjectSearch } from '../../ui/project-search';
import { useReturnFocus } from '../../ui/use-return-focus';

interface AddProjectProps {
  readonly disabled: boolean;
  readonly onAdd: (project: JiraProject) => void;
}

/** A button that turns into a search for a project. */
export function AddProject({ disabled, onAdd }: AddProjectProps) {
  const { t } = useWords();
  const [searching, setSearching] = useState(false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const close = () => {
    setSearching(false);
    returnFocus();
  };
  if (!searching) {
    return (
      <div>
        <Button ref={opener} isDisabled={disabled} onClick={() => setSearching(true)}>
          {t('admin.estimation.add')}
        </Button>
      </div>
    );
  }
  return (
    <ProjectSearch
      label={t('admin.estimation.project')}
      onChoose={(project) => {
        onAdd(project);
        close();
      }}
      onCancel={close}
    />
  );
}
