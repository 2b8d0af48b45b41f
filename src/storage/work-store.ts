import type { WorkStore } from './stores';
import { counted } from './work/counted';
import { clearDirty, markDirty, takeDirty } from './work/dirty';
import { relevant, saveFacts, tombstone } from './work/facts';
import { figures } from './work/figures';
import { link, linked, unlink } from './work/links';
import { saveScope } from './work/scope';
import { through } from './work/through';

export const createWorkStore = (): WorkStore => ({
  figures,
  counted,
  through,
  link,
  unlink,
  relevant,
  linked,
  saveFacts,
  saveScope,
  tombstone,
  markDirty,
  takeDirty,
  clearDirty,
});
