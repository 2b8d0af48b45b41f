import Button from '@atlaskit/button/new';
import DropdownMenu, {
  DropdownItem,
  DropdownItemGroup,
  DropdownItemRadio,
  DropdownItemRadioGroup,
} from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import type { RefObject } from 'react';
import type { Home } from '../../../src/domain/home';
import { useWords, type MessageKey } from '../../i18n/words';
import { mergeRefs } from '../../ui/merge-refs';
import { useMenuFocus } from '../../ui/use-menu-focus';
import type { CycleView } from '../../ui/views';

export type CycleTask = 'create' | 'edit' | 'publish' | 'close' | 'archive' | 'history';

interface CyclePickerProps {
  readonly cycles: readonly CycleView[];
  readonly cycle: CycleView | null;
  readonly mayCreate: boolean;
  /** Whose place for the future may be started; null where the viewer may not. */
  readonly shelfHome: Home | null;
  readonly onCycle: (cycleId: string) => void;
  readonly onTask: (task: CycleTask) => void;
  readonly onShelf: (home: Home) => void;
  readonly triggerRef: RefObject<HTMLButtonElement>;
}

interface Entry {
  readonly task: CycleTask;
  readonly label: MessageKey;
}

function entriesFor(cycle: CycleView | null, mayCreate: boolean): Entry[] {
  const create: Entry[] = mayCreate ? [{ task: 'create', label: 'cycle.new' }] : [];
  if (cycle === null || cycle.shelf) return create;
  const changes: Entry[] = [
    { task: 'edit', label: 'cycle.edit' },
    cycle.stage === 'draft'
      ? { task: 'publish', label: 'cycle.publish' }
      : { task: 'close', label: 'cycle.close' },
  ];
  const isAway = cycle.archivedAt !== null;
  return [
    ...(cycle.may.manage && cycle.stage !== 'closed' && !isAway ? changes : []),
    ...(cycle.may.manage && !isAway ? [{ task: 'archive', label: 'cycle.archive' } as const] : []),
    { task: 'history', label: 'cycle.history' },
    ...create,
  ];
}

/** Which cycle is shown, and what can be done to it. */
export function CyclePicker(props: CyclePickerProps) {
  const { cycles, cycle, mayCreate, shelfHome, onCycle, onTask, onShelf, triggerRef } = props;
  const { t, days } = useWords();
  const { opener, returnFocusRef } = useMenuFocus();
  const entries = entriesFor(cycle, mayCreate);
  const nameOf = (each: CycleView): string => (each.shelf ? t('cycle.shelf') : each.name);
  const shelves = cycles.filter(({ shelf }) => shelf);
  const inTime = cycles.filter(({ shelf }) => !shelf);
  const startable =
    shelfHome !== null && !shelves.some(({ home }) => home.kind === shelfHome.kind)
      ? shelfHome
      : null;
  if (cycles.length === 0 && entries.length === 0) return null;
  return (
    <DropdownMenu<HTMLButtonElement>
      returnFocusRef={returnFocusRef}
      trigger={({ triggerRef: menuRef, isSelected: _selected, testId: _testId, ...trigger }) => (
        <Button
          {...trigger}
          ref={mergeRefs(menuRef, triggerRef, opener)}
          iconAfter={ChevronDownIcon}
        >
          {cycle === null ? t('board.cycle') : nameOf(cycle)}
        </Button>
      )}
    >
      <DropdownItemRadioGroup id="cycles" title={t('board.cycle')}>
        {inTime.map((each) => (
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
      {shelves.length > 0 && (
        <DropdownItemRadioGroup id="shelves" title={t('cycle.shelf')}>
          {shelves.map((each) => (
            <DropdownItemRadio
              key={each.id}
              id={each.id}
              isSelected={each.id === cycle?.id}
              onClick={() => onCycle(each.id)}
            >
              {t(each.home.kind === 'site' ? 'cycle.home.site' : 'cycle.home.project')}
            </DropdownItemRadio>
          ))}
        </DropdownItemRadioGroup>
      )}
      {startable !== null && (
        <DropdownItemGroup title={t('cycle.shelf')}>
          <DropdownItem onClick={() => onShelf(startable)}>{t('cycle.shelf.open')}</DropdownItem>
        </DropdownItemGroup>
      )}
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
