import { useEffect, useState } from 'react';
import { retroWords } from '../../../src/contract/wording/retro-words';
import type { OnPage } from '../../api/context';
import { tellReady } from '../../api/macro';
import { useWords } from '../../i18n/words';
import { AdfNotes } from '../../ui/adf-notes';
import { Banner } from '../../ui/banner';
import { ScreenView } from '../../ui/screen-view';
import { Skeleton } from '../../ui/skeleton';
import { ActionsStep } from './actions-step';
import { CardsStep } from './cards-step';
import { CausesStep } from './causes-step';
import { FactsStep } from './facts-step';
import { readConfig } from './retro-config';
import styles from './retro.module.css';
import { LessonsStep } from './lessons-step';
import { RetroHead } from './retro-head';
import type { RetroData } from './retro-data';
import { sessionOf, type RetroSession } from './session';
import { StepBar, type Step } from './step-bar';
import { useRetro } from './use-retro';

interface RetroScreenProps {
  readonly onPage: OnPage;
}

const skeleton = (
  <Skeleton
    blocks={[
      [28, '50%'],
      [44, '100%'],
      [220, '100%'],
    ]}
  />
);

const countsOf = ({ cards, causes, actions }: RetroData): Partial<Record<Step, number>> => ({
  ...{ cards: cards.length, causes: causes.length, actions: actions.length },
});

const steps = {
  facts: FactsStep,
  cards: CardsStep,
  causes: CausesStep,
  lessons: LessonsStep,
  actions: ActionsStep,
} as const;

interface OpenProps {
  readonly session: RetroSession;
  readonly notes: unknown;
}

function Open({ session, notes }: OpenProps) {
  const { t, locale } = useWords();
  const [step, setStep] = useState<Step>('facts');
  const { data } = session;
  const { may, lockedAt } = data.retrospective;
  const Content = steps[step];
  useEffect(tellReady, []);
  return (
    <div className={styles['retro']}>
      <RetroHead session={session} />
      <AdfNotes document={notes} label={t('retro.notes')} />
      {!may.write && lockedAt === null && <Banner tone="information">{t('retro.readOnly')}</Banner>}
      <StepBar step={step} counts={countsOf(data)} onStep={setStep} />
      <section
        role="tabpanel"
        id={`retro-${step}`}
        aria-label={retroWords(locale).steps[step]}
        className={styles['panel']}
      >
        <Content session={session} />
      </section>
    </div>
  );
}

/** The retrospective of a macro: five steps, written by several people at once. */
export function RetroScreen({ onPage }: RetroScreenProps) {
  const { contentId, localId, config, body } = onPage;
  const screen = useRetro({ contentId, localId, ...readConfig(config) });
  return (
    <ScreenView screen={screen} skeleton={skeleton} compact>
      {(data) => <Open session={sessionOf(screen, data)} notes={body} />}
    </ScreenView>
  );
}
