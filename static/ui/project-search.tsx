import { searchProjects, type JiraProject } from '../api/site-config';
import { useWords } from '../i18n/words';
import { Combobox } from './combobox';

interface ProjectSearchProps {
  readonly label: string;
  readonly onChoose: (project: JiraProject) => void;
  readonly onCancel: () => void;
}

/** Finds a project by name or key among those that the viewer may browse. */
export function ProjectSearch({ label, onChoose, onCancel }: ProjectSearchProps) {
  const { t } = useWords();
  return (
    <Combobox
      label={label}
      placeholder={t('projectSearch.placeholder')}
      search={searchProjects}
      keyOf={({ id }) => id}
      face={({ key, name }) => `${name} (${key})`}
      empty={t('common.noResults')}
      onChoose={onChoose}
      onCancel={onCancel}
    />
  );
}
