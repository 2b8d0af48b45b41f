import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { forwardRef } from 'react';
import { mergeRefs } from '../../ui/merge-refs';
import { useWords, type MessageKey } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import type { ObjectiveView } from '../../ui/views';
import type { ObjectiveTaskName } from '../objective/objective-lazy';

interface ObjectiveMenuProps {
  readonly objective: ObjectiveView;
  readonly onTask: (task: ObjectiveTaskName) => void;
}

interface Entry {
  readonly task: ObjectiveTaskName;
  readonly label: MessageKey;
}

function entriesFor({ may, stage }: ObjectiveView): Entry[] {
  return [
    ...(may.edit
      ? ([
          { task: 'edit', label: 'common.edit' },
          { task: 'add-key-result', label: 'objective.addKeyResult' },
          { task: 'supports', label: 'supports.task' },
        ] as const)
      : []),
    ...(may.close && stage === 'published'
      ? ([{ task: 'close', label: 'objective.close' }] as const)
      : []),
  ];
}

/** What the viewer may do to an objective; nothing when nothing. */
export const ObjectiveMenu = forwardRef<HTMLButtonElement, ObjectiveMenuProps>(
  function ObjectiveMenu({ objective, onTask }, ref) {
    const { t } = useWords();
    const entries = entriesFor(objective);
    if (entries.length === 0) return null;
    return (
      <DropdownMenu<HTMLButtonElement>
        placement="bottom-end"
        trigger={({ triggerRef, isSelected, testId: _, ...trigger }) => (
          <IconAction
            {...trigger}
            ref={mergeRefs(triggerRef, ref)}
            icon={ShowMoreIcon}
            label={t('common.actionsFor', { key: objective.key })}
            aria-pressed={undefined}
          />
        )}
      >
        <DropdownItemGroup>
          {entries.map(({ task, label }) => (
            <DropdownItem key={task} onClick={() => onTask(task)}>
              {t(label)}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      </DropdownMenu>
    );
  },
);
