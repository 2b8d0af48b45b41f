import { mount } from '../mount';
import { LinkDialog } from './link-dialog';

void mount(() => <LinkDialog />);
