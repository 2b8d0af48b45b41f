import { KeepLesson } from '../../features/library/keep-lesson';
import { mount } from '../mount';

void mount(({ onPage }) => (onPage === null ? null : <KeepLesson onPage={onPage} />));
