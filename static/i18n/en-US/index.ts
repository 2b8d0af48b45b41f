import { admin } from './admin';
import { board } from './board';
import { common } from './common';
import { detail } from './detail';
import { forms } from './forms';
import { issue } from './issue';
import { pages } from './pages';

/** Every text of the screens in English; the other languages have the same keys. */
export const english = { ...admin, ...common, ...issue, ...board, ...forms, ...detail, ...pages };
