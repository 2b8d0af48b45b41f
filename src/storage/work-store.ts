import type { WorkStore } from './stores';
import { bereave } from './work/bereaved';
import { below, childless, noteChildren } from './work/children';
import { counted } from './work/counted';
import { forgetHistories, forgetHistoriesOf, keepHistories } from './work/counted-cache';
import {
  clearDirty,
  markDirty,
  readAgain,
  readAllAgain,
  readPastAgain,
  takeDirty,
} from './work/dirty';
import { noteMissing, relevant, saveFacts, tombstone } from './work/facts';
import { figures } from './work/figures';
import { saveHistories, withoutHistory } from './work/issue-changes';
import { link, unlink } from './work/links';
import {
  noteReading,
  rulesDue,
  rulesFrom,
  rulesOf,
  saveFound,
  saveRule,
  unknownOf,
} from './work/rules';
import { saveScope } from './work/scope';
import { scopeSpans } from './work/scope-spans';
import { through } from './work/through';

export const createWorkStore = (): WorkStore => ({
  figures,
  counted,
  through,
  scopeSpans,
  link,
  unlink,
  saveRule,
  saveFound,
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
  keepHistories,
  forgetHistories,
  forgetHistoriesOf,
  tombstone,
  bereave,
  markDirty,
  readPastAgain,
  readAgain,
  readAllAgain,
  takeDirty,
  clearDirty,
});
