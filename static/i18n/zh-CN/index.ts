import { admin } from './admin';
import { board } from './board';
import { common } from './common';
import { detail } from './detail';
import { forms } from './forms';
import { issue } from './issue';
import { pages } from './pages';
import type { english } from '../en-US';
import type { Wording } from '../message';

/** Every text of the screens in Chinese. */
export const chinese: Wording<typeof english> = {
  ...admin,
  ...common,
  ...issue,
  ...board,
  ...forms,
  ...detail,
  ...pages,
};
