import { mount } from '../mount';
import { LinkDialog } from './link-dialog';

void mount(({ issue, project }) =>
  issue === null ? null : <LinkDialog issueId={issue.id} project={project} />,
);
