import { PageServes } from '../../features/page-serves/page-serves';
import { mount } from '../mount';

void mount(({ onPage }) => (onPage === null ? null : <PageServes contentId={onPage.contentId} />));
