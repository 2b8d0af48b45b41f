import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { forwardRef } from 'react';
import { mergeRefs } from '../../ui/merge-refs';
import { useWords, type MessageKey } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import { useLicensed } from '../../ui/licence';
import { useMenuFocus } from '../../ui/use-menu-focus';
import type { ObjectiveView } from '../../ui/views';
import type { ObjectiveTaskName } from '../objective/objective-lazy';

interface ObjectiveMenuProps {
  readonly objective: ObjectiveView;
  readonly onTask: (task: ObjectiveTaskName) => void;
  /** Only where the order is made by hand. */
  readonly onShift?: ((by: -1 | 1) => void) | undefined;
  readonly onArchive: () => void;
}

interface Entry {
  readonly task: ObjectiveTaskName;
  readonly label: MessageKey;
}

function entriesFor({ may, stage, archivedAt }: ObjectiveView, licensed: boolean): Entry[] {
  return [
    ...(may.edit
      ? ([
          { task: 'edit', label: 'common.edit' },
          { task: 'add-key-result', label: 'objective.addKeyResult' },
          { task: 'supports', label: 'supports.task' },
        ] as const)
      : []),
    ...(may.move ? ([{ task: 'move', label: 'move.open' }] as const) : []),
    ...(may.clone ? ([{ task: 'clone', label: 'clone.open' }] as const) : []),
    ...(may.archive && archivedAt === null
      ? ([{ task: 'archive', label: 'archive.open' }] as const)
      : []),
    ...(licensed ? ([{ task: 'keep', label: 'library.keep' }] as const) : []),
    { task: 'history', label: 'common.history' },
    ...(may.close && stage === 'published'
      ? ([{ task: 'close', label: 'objective.close' }] as const)
      : []),
  ];
}

/** What the viewer may do to an objective; whoever sees it may keep it as a template and read its history. */
export const ObjectiveMenu = forwardRef<HTMLButtonElement, ObjectiveMenuProps>(
  function ObjectiveMenu({ objective, onTask, onShift, onArchive }, ref) {
    const { t } = useWords();
    const { opener, returnFocusRef } = useMenuFocus();
    const entries = entriesFor(objective, useLicensed());
    return (
      <DropdownMenu<HTMLButtonElement>
        placement="bottom-end"
        returnFocusRef={returnFocusRef}
        trigger={({ triggerRef, isSelected, testId: _, ...trigger }) => (
          <IconAction
            {...trigger}
            ref={mergeRefs(triggerRef, ref, opener)}
            icon={ShowMoreIcon}
            label={t('common.actionsFor', { key: objective.key })}
            aria-pressed={undefined}
          />
        )}
      >
        <DropdownItemGroup>
          {entries.map(({ task, label }) => (
            <DropdownItem
              key={task}
              onClick={() => (task === 'archive' ? onArchive() : onTask(task))}
            >
              {t(label)}
            </DropdownItem>
          ))}
          {onShift !== undefined && (
            <DropdownItem onClick={() => onShift(-1)}>{t('move.up')}</DropdownItem>
          )}
          {onShift !== undefined && (
            <DropdownItem onClick={() => onShift(1)}>{t('move.down')}</DropdownItem>
          )}
        </DropdownItemGroup>
      </DropdownMenu>
    );
  },
);
