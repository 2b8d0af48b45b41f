import { useEffect, useState } from 'react';
import { isRuleId } from '../../../src/domain/link-rule';
import { call } from '../../api/call';
import { holdStill } from '../../api/liveness';
import { useWords } from '../../i18n/words';
import { Combobox } from '../../ui/combobox';
import { SelectField } from '../../ui/select-field';
import type { CycleView } from '../../ui/views';
import type { Detail } from '../key-result/detail';
import { useCycles } from '../lifecycle/use-cycles';
import { ChoiceFace } from './choice-face';
import styles from './linked-issues.module.css';
import { takersOf } from './search-takers';
import type { Taker } from './takers';
import { useAttempt } from './use-attempt';

interface MoveLinkedProps {
  readonly detail: Detail;
  /** What moves: an issue or a rule. */
  readonly linked: string;
  readonly movedText: (to: string) => string;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

interface PickProps extends MoveLinkedProps {
  /** Where it searches; null everywhere. */
  readonly cycleId: string | null;
}

/** Searches key results that take it, and moves it to the one that is chosen. */
function Pick({ detail, linked, movedText, onDone, reload, cycleId }: PickProps) {
  const { t } = useWords();
  const attempt = useAttempt(reload);
  const { id: from } = detail.keyResult;
  const choose = ({ id: to, key }: Taker) => {
    attempt({
      write: () => call('issueLink.move', { linked, keyResultId: from, toKeyResultId: to }),
      done: movedText(key),
      undo: () => call('issueLink.move', { linked, keyResultId: to, toKeyResultId: from }),
    });
    onDone();
  };
  return (
    <Combobox
      label={t('links.move.to')}
      placeholder={t('issue.link.placeholder')}
      search={takersOf(detail, linked, cycleId)}
      within={cycleId ?? ''}
      keyOf={({ id }) => id}
      face={(choice) => <ChoiceFace choice={choice} />}
      empty={t('issue.link.none')}
      onChoose={choose}
      onCancel={onDone}
    />
  );
}

function PickInCycle(props: MoveLinkedProps & { readonly cycles: readonly CycleView[] }) {
  const { t } = useWords();
  const [cycleId, setCycleId] = useState(props.detail.cycle.id);
  return (
    <>
      <SelectField
        label={t('move.cycle')}
        value={cycleId}
        options={props.cycles.map(({ id, name, shelf }) => ({
          value: id,
          label: shelf ? t('cycle.shelf') : name,
        }))}
        onChange={setCycleId}
      />
      <Pick {...props} cycleId={cycleId} />
    </>
  );
}

/** A rule goes to a key result of the same home; an issue wherever the search finds one. */
function PickForRule(props: MoveLinkedProps) {
  const { home } = props.detail.objective;
  const cycles = useCycles(home.kind === 'site' ? null : home.projectId);
  return cycles === null ? null : <PickInCycle {...props} cycles={cycles} />;
}

/** Moves what is linked to another key result. */
export function MoveLinked(props: MoveLinkedProps) {
  useEffect(holdStill, []);
  return (
    <div className={styles['move']}>
      {isRuleId(props.linked) ? <PickForRule {...props} /> : <Pick {...props} cycleId={null} />}
    </div>
  );
}
