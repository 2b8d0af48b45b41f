import { mount } from '../mount';
import { RetroConfigForm } from './retro-config-form';

void mount(({ onPage }) => (onPage === null ? null : <RetroConfigForm saved={onPage.config} />));
