import { openHistory } from '../../api/navigation';
import { mount } from '../mount';
import { ProjectPage } from './project-page';

void openHistory().then((history) =>
  mount(({ project }) =>
    project === null ? null : <ProjectPage project={project} history={history} />,
  ),
);
