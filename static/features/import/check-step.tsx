import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { quarterOf } from '../../format/quarter';
import { useImportWords } from '../../i18n/import-words';
import { Banner } from '../../ui/banner';
import { CellFaults } from './cell-faults';
import styles from './check-step.module.css';
import type { StepProps } from './step-props';
import frame from './import-screen.module.css';
import { LeftOut } from './left-out';
import { Owners } from './owners';
import { PlannedObjectives } from './planned-objectives';

/** Which cycle takes the objectives, and whether it is started for them. */
function Into({ cycle, today }: StepProps) {
  const { say, days } = useImportWords();
  const { name, startsOn, endsOn } = cycle ?? quarterOf(today);
  return (
    <p className={frame['lead']}>
      {say('import.check.ready')}{' '}
      {say(cycle === null ? 'import.check.newCycle' : 'import.check.cycle', {
        name,
        days: days(startsOn, endsOn),
      })}
    </p>
  );
}

/** The dry run: what would be written, who owns it, what is at fault and what is left out. */
export function CheckStep(props: StepProps) {
  const { importing } = props;
  const { say } = useImportWords();
  const [tried, setTried] = useState(false);
  const { state, sheet, ready, unknown, change } = importing;
  const nothing = sheet.plan.objectives.length === 0;
  const keyResults = ready.reduce((sum, objective) => sum + objective.keyResults.length, 0);
  const create = () => {
    setTried(true);
    if (unknown.length === 0) importing.write();
  };
  return (
    <div className={frame['body']}>
      {nothing ? <Banner tone="warning">{say('import.check.none')}</Banner> : <Into {...props} />}
      <CellFaults importing={importing} />
      <Owners importing={importing} />
      <PlannedObjectives importing={importing} />
      <LeftOut importing={importing} />
      {tried && unknown.length > 0 && (
        <Banner tone="danger">{say('import.people.needed', { n: unknown.length })}</Banner>
      )}
      <div className={`${frame['foot']} ${styles['foot']}`}>
        <Button appearance="primary" isDisabled={ready.length === 0} onClick={create}>
          {ready.length === 0
            ? say('import.create.nothing')
            : say('import.create', { n: ready.length, keyResults })}
        </Button>
        {state.run.written.size === 0 && (
          <Button appearance="subtle" onClick={() => change({ step: 'columns' })}>
            {say('import.back')}
          </Button>
        )}
      </div>
    </div>
  );
}
