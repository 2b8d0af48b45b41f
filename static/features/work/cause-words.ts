import type { ScopeCause } from '../../../src/domain/scope-changes';
import type { MessageKey } from '../../i18n/words';

/** Why the scope changed. */
export const causeWords: Readonly<Record<ScopeCause, MessageKey>> = {
  linked: 'scope.linked',
  unlinked: 'scope.unlinked',
  added: 'scope.added',
  left: 'scope.left',
  excluded: 'scope.excluded',
  resumed: 'scope.resumed',
  resized: 'scope.resized',
};
