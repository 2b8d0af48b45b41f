import type { KeyboardEvent } from 'react';
import { retroWords } from '../../../src/contract/wording/retro-words';
import { useWords } from '../../i18n/words';
import styles from './step-bar.module.css';

const stepsInOrder = ['facts', 'cards', 'causes', 'lessons', 'actions'] as const;
export type Step = (typeof stepsInOrder)[number];

interface StepBarProps {
  readonly step: Step;
  /** How much stands in a step; what is left out is not counted. */
  readonly counts: Partial<Readonly<Record<Step, number>>>;
  readonly onStep: (step: Step) => void;
}

const moves: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The steps in a line; arrows move between them. */
export function StepBar({ step, counts, onStep }: StepBarProps) {
  const { t, locale } = useWords();
  const names = retroWords(locale).steps;
  const pressed = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = moves[event.key];
    const next = by === undefined ? undefined : stepsInOrder[stepsInOrder.indexOf(step) + by];
    if (next === undefined) return;
    event.preventDefault();
    onStep(next);
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]');
    tabs[stepsInOrder.indexOf(next)]?.focus();
  };
  return (
    <div className={styles['bar']} role="tablist" aria-label={t('retro.steps')} onKeyDown={pressed}>
      {stepsInOrder.map((each, index) => (
        <button
          key={each}
          type="button"
          role="tab"
          className={styles['step']}
          aria-selected={each === step}
          aria-controls={`retro-${each}`}
          tabIndex={each === step ? 0 : -1}
          onClick={() => onStep(each)}
        >
          <span className={styles['number']} aria-hidden="true">
            {index + 1}
          </span>
          {names[each]}
          {(counts[each] ?? 0) > 0 && <span className={styles['count']}>{counts[each]}</span>}
        </button>
      ))}
    </div>
  );
}
