import Button from '@atlaskit/button/new';
import DropdownMenu, {
  DropdownItem,
  DropdownItemGroup,
  DropdownItemRadio,
  DropdownItemRadioGroup,
} from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import type { RefObject } from 'react';
import { useWords, type MessageKey } from '../../i18n/words';
import { mergeRefs } from '../../ui/merge-refs';
import type { CycleView } from '../../ui/views';

export type CycleTask = 'create' | 'edit' | 'publish' | 'close';

interface CyclePickerProps {
  readonly cycles: readonly CycleView[];
  readonly cycle: CycleView | null;
  readonly mayCreate: boolean;
  readonly onCycle: (cycleId: string) => void;
  readonly onTask: (task: CycleTask) => void;
  readonly triggerRef: RefObject<HTMLButtonElement>;
}

interface Entry {
  readonly task: CycleTask;
  readonly label: MessageKey;
}

function entriesFor(cycle: CycleView | null, mayCreate: boolean): Entry[] {
  const manages = cycle?.may.manage === true && cycle.stage !== 'closed';
  const own: Entry[] = !manages
    ? []
    : [
        { task: 'edit', label: 'cycle.edit' },
        cycle.stage === 'draft'
          ? { task: 'publish', label: 'cycle.publish' }
          : { task: 'close', label: 'cycle.close' },
      ];
  return mayCreate ? [...own, { task: 'create', label: 'cycle.new' }] : own;
}

/** Which cycle is shown, and what can be done to it. */
export function CyclePicker(props: CyclePickerProps) {
  const { cycles, cycle, mayCreate, onCycle, onTask, triggerRef } = props;
  const { t, days } = useWords();
  const entries = entriesFor(cycle, mayCreate);
  if (cycles.length === 0 && entries.length === 0) return null;
  return (
    <DropdownMenu<HTMLButtonElement>
      trigger={({ triggerRef: menuRef, isSelected: _selected, testId: _testId, ...trigger }) => (
        <Button {...trigger} ref={mergeRefs(menuRef, triggerRef)} iconAfter={ChevronDownIcon}>
          {cycle?.name ?? t('board.cycle')}
        </Button>
      )}
    >
      <DropdownItemRadioGroup id="cycles" title={t('board.cycle')}>
        {cycles.map((each) => (
          <DropdownItemRadio
            key={each.id}
            id={each.id}
            isSelected={each.id === cycle?.id}
            description={days(each.startsOn, each.endsOn)}
            onClick={() => onCycle(each.id)}
          >
            {each.name}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
      {entries.length > 0 && (
        <DropdownItemGroup hasSeparator>
          {entries.map(({ task, label }) => (
            <DropdownItem key={task} onClick={() => onTask(task)}>
              {t(label)}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      )}
    </DropdownMenu>
  );
}
