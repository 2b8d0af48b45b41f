import Select from '@atlaskit/select';
import { useText } from '../i18n/use-text';
import type { IssueType, Project } from '../jira/types';
import { Labelled } from './labelled';

interface ProjectAndTypeProps {
  /** What ids of the fields begin with. */
  readonly prefix: string;
  readonly projectLabel: string;
  readonly projects: readonly Pick<Project, 'key' | 'name'>[];
  /** The key of the chosen project. */
  readonly chosen: string;
  readonly setProjectKey: (key: string) => void;
  readonly types: readonly IssueType[];
  readonly type: IssueType | undefined;
  readonly setTypeId: (id: string) => void;
}

/** Where an issue goes, and what it is there. */
export function ProjectAndType(props: ProjectAndTypeProps) {
  const { prefix, projectLabel, projects, chosen, types, type } = props;
  const text = useText();
  const option = (value: string, label: string) => ({ value, label });
  const named = ({ key, name }: Pick<Project, 'key' | 'name'>) => option(key, `${name} (${key})`);
  return (
    <>
      <Labelled label={projectLabel} id={`${prefix}-project`}>
        <Select
          inputId={`${prefix}-project`}
          menuPosition="fixed"
          options={projects.map(named)}
          value={projects.filter(({ key }) => key === chosen).map(named)}
          onChange={(picked) => picked && props.setProjectKey(picked.value)}
        />
      </Labelled>
      <Labelled label={text('issueType')} id={`${prefix}-type`}>
        <Select
          inputId={`${prefix}-type`}
          menuPosition="fixed"
          options={types.map(({ id, name }) => option(id, name))}
          value={type ? option(type.id, type.name) : null}
          onChange={(picked) => picked && props.setTypeId(picked.value)}
        />
      </Labelled>
    </>
  );
}
