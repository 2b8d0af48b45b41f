import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useWords } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import { mergeRefs } from '../../ui/merge-refs';
import { useMenuFocus } from '../../ui/use-menu-focus';
import type { KeyResultView } from '../../ui/views';
import { useKeyResultOrder } from './use-order';

interface KeyResultMenuProps {
  readonly keyResult: KeyResultView;
  readonly onMove: () => void;
  readonly onArchive: () => void;
  readonly reload: () => Promise<void>;
}

/** What else may be done to a key result; nothing when nothing. */
export function KeyResultMenu({ keyResult, onMove, onArchive, reload }: KeyResultMenuProps) {
  const { t } = useWords();
  const order = useKeyResultOrder(keyResult.objectiveId, reload);
  const { opener, returnFocusRef } = useMenuFocus();
  const { may, id, key, archivedAt } = keyResult;
  if (!may.move && (!may.archive || archivedAt !== null)) return null;
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      returnFocusRef={returnFocusRef}
      trigger={({ triggerRef, isSelected: _selected, testId: _testId, ...trigger }) => (
        <IconAction
          {...trigger}
          ref={mergeRefs(triggerRef, opener)}
          icon={ShowMoreIcon}
          label={t('common.actionsFor', { key })}
          aria-pressed={undefined}
        />
      )}
    >
      <DropdownItemGroup>
        {may.move && <DropdownItem onClick={onMove}>{t('move.open')}</DropdownItem>}
        {may.move && <DropdownItem onClick={() => void order(id, -1)}>{t('move.up')}</DropdownItem>}
        {may.move && (
          <DropdownItem onClick={() => void order(id, 1)}>{t('move.down')}</DropdownItem>
        )}
        {may.archive && archivedAt === null && (
          <DropdownItem onClick={onArchive}>{t('archive.open')}</DropdownItem>
        )}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
