import DropdownMenu, {
  DropdownItem,
  DropdownItemGroup,
  DropdownItemRadio,
  DropdownItemRadioGroup,
} from '@atlaskit/dropdown-menu';
import { useWords, type MessageKey } from '../../i18n/words';
import type { CycleView } from '../../ui/views';

export type CycleTask = 'create' | 'edit' | 'publish' | 'close';

interface CyclePickerProps {
  readonly cycles: readonly CycleView[];
  readonly cycle: CycleView | null;
  readonly mayCreate: boolean;
  readonly onCycle: (cycleId: string) => void;
  readonly onTask: (task: CycleTask) => void;
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
export function CyclePicker({ cycles, cycle, mayCreate, onCycle, onTask }: CyclePickerProps) {
  const { t, days } = useWords();
  const entries = entriesFor(cycle, mayCreate);
  if (cycles.length === 0 && entries.length === 0) return null;
  return (
    <DropdownMenu trigger={cycle?.name ?? t('board.cycle')} shouldRenderToParent={false}>
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
