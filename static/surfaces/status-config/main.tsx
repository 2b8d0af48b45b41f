import { readStatusConfig } from '../../../src/domain/status-config';
import { StatusConfigForm } from '../../features/status-macro/status-config-form';
import { mount } from '../mount';

void mount(({ onPage }) => <StatusConfigForm saved={readStatusConfig(onPage?.config)} />);
