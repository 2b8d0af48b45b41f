import type { WorkStore } from './stores';
import { clearDirty, markDirty, takeDirty } from './work/dirty';
import { relevant, saveFacts, tombstone } from './work/facts';
import { figures } from './work/figures';
import { link, linked, unlink } from './work/links';
import { saveScope } from './work/scope';
import { through } from './work/through';

export const createWorkStore = (): WorkStore => ({
  figures,
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
