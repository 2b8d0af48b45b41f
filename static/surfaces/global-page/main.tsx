import { mount } from '../mount';
import { GlobalPage } from './global-page';

void mount(() => <GlobalPage />);
