import type { WorkStore } from './stores';
import { bereave } from './work/bereaved';
import { below, childless, noteChildren } from './work/children';
import { counted } from './work/counted';
import {
  clearDirty,
  markDirty,
  markGone,
  readAgain,
  readAllAgain,
  readPastAgain,
  takeDirty,
} from './work/dirty';
import { noteMissing, relevant, saveFacts, tombstone } from './work/facts';
import { figures } from './work/figures';
import { changingFigures, forgetFigures, forgetFiguresOf } from './work/forget-figures';
import { saveHistories, withoutHistory } from './work/issue-changes';
import { keepFigures } from './work/kept-figures';
import { everLinked, link, unlink } from './work/links';
import {
  foundBy,
  noteReading,
  rulesDue,
  rulesFrom,
  rulesOf,
  saveFound,
  saveRule,
  unknownOf,
  wasPromised,
} from './work/rules';
import { saveScope } from './work/scope';
import { scopeSpans } from './work/scope-spans';
import { through } from './work/through';

export const createWorkStore = (): WorkStore => ({
  figures,
  counted,
  through,
  scopeSpans,
  link: (id, ...links) => changingFigures([id], () => link(id, ...links)),
  unlink: (id, ...linked) => changingFigures([id], () => unlink(id, ...linked)),
  everLinked,
  saveRule,
  saveFound: (rule, ...found) =>
    changingFigures([rule.keyResultId], () => saveFound(rule, ...found)),
  wasPromised,
  foundBy,
  unknownOf,
  rulesOf,
  rulesFrom,
  rulesDue,
  noteReading,
  relevant,
  childless,
  below,
  noteChildren,
  saveFacts,
  noteMissing,
  saveScope,
  withoutHistory,
  saveHistories,
  keepFigures,
  forgetFigures,
  forgetFiguresOf,
  tombstone,
  bereave,
  markDirty,
  markGone,
  readPastAgain,
  readAgain,
  readAllAgain,
  takeDirty,
  clearDirty,
});
