import { mount } from '../mount';
import { IssuePanel } from './issue-panel';

void mount(({ issue, project }) =>
  issue === null ? null : <IssuePanel issueId={issue.id} projectKey={project?.key ?? ''} />,
);
