import { mount } from '../mount';
import { IssueContext } from './issue-context';

void mount(({ issue, project }) =>
  issue === null ? null : <IssueContext issueId={issue.id} project={project} />,
);
