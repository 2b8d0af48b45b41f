import { RetroScreen } from '../../features/retro/retro-screen';
import { mount } from '../mount';

void mount(({ onPage }) => (onPage === null ? null : <RetroScreen onPage={onPage} />));
