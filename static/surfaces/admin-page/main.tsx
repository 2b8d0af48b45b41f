import { mount } from '../mount';
import { AdminPage } from './admin-page';

void mount(() => <AdminPage />);
