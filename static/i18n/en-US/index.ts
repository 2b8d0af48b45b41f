import { admin } from './admin';
import { alignment } from './alignment';
import { board } from './board';
import { breakdown } from './breakdown';
import { common } from './common';
import { detail } from './detail';
import { forms } from './forms';
import { health } from './health';
import { issue } from './issue';
import { library } from './library';
import { lifecycle } from './lifecycle';
import { measures } from './measures';
import { pages } from './pages';
import { places } from './places';
import { retro } from './retro';
import { statusMacro } from './status-macro';
import { work } from './work';

/** Every text of the screens in English; the other languages have the same keys. */
export const english = {
  ...admin,
  ...alignment,
  ...board,
  ...breakdown,
  ...common,
  ...detail,
  ...forms,
  ...health,
  ...issue,
  ...library,
  ...lifecycle,
  ...measures,
  ...pages,
  ...places,
  ...retro,
  ...statusMacro,
  ...work,
};
