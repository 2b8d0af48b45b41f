import { openHistory } from '../../api/navigation';
import { PlacePage } from '../../features/place/place-page';
import { mount } from '../mount';

void mount(async () => <PlacePage project={null} history={await openHistory()} />);
