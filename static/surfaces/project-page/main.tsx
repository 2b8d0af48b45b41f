import { openHistory } from '../../api/navigation';
import { mount } from '../mount';
import { ProjectPage } from './project-page';

void mount(async ({ project }) =>
  project === null ? null : <ProjectPage project={project} history={await openHistory()} />,
);
