import { openHistory } from '../../api/navigation';
import { PlacePage } from '../../features/place/place-page';
import { mount } from '../mount';

void mount(async ({ project }) =>
  project === null ? null : <PlacePage project={project} history={await openHistory()} />,
);
