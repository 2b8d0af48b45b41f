import Button from '@atlaskit/button/new';
import { useEffect } from 'react';
import { useImportWords } from '../../i18n/import-words';
import { Banner } from '../../ui/banner';
import { useAnnounce } from '../../ui/live';
import { ProgressTrack } from '../../ui/progress-track';
import type { StepProps } from './step-props';
import frame from './import-screen.module.css';
import { isComplete, type ImportRun } from './import-state';
import { useUndoImport } from './undo-import';
import styles from './write-step.module.css';

function RunProgress({ run }: { readonly run: ImportRun }) {
  const { say } = useImportWords();
  const [n, done] = [run.rows.length, run.rows.filter((row) => run.written.has(row)).length];
  const text = say('import.run.progress', { done, n });
  return (
    <div className={styles['progress']}>
      <span>{text}</span>
      <ProgressTrack label={text} done={done} of={n} />
    </div>
  );
}

/** What was not written, each with its sentence. */
function Failures({ importing }: Pick<StepProps, 'importing'>) {
  const { say } = useImportWords();
  const { failed } = importing.state.run;
  if (failed.size === 0) return null;
  const titleOf = (row: number) =>
    importing.sheet.plan.objectives.find((objective) => objective.row === row)?.title ?? '';
  return (
    <Banner tone="danger" title={say('import.run.failed', { n: failed.size })}>
      <ul className={styles['failures']}>
        {[...failed].map(([row, message]) => (
          <li key={row}>
            <strong>{titleOf(row)}</strong> {message ?? say('import.run.noAnswer')}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** The way on from where the run stands. */
function Actions(props: StepProps) {
  const { importing, onClose, reload } = props;
  const { say } = useImportWords();
  const { run } = importing.state;
  const show = async () => {
    await reload();
    onClose();
  };
  const on = run.phase === 'stopped' ? 'import.run.continue' : 'import.run.retry';
  const open = run.phase === 'stopped' || run.failed.size > 0;
  return (
    <div className={frame['foot']}>
      {run.phase === 'running' ? (
        <Button onClick={() => importing.change({ run: { ...run, phase: 'stopped' } })}>
          {say('import.run.stop')}
        </Button>
      ) : (
        <>
          {open && (
            <Button appearance="primary" onClick={importing.write}>
              {say(on)}
            </Button>
          )}
          {open && (
            <Button onClick={() => importing.change({ step: 'check' })}>
              {say('import.run.mend')}
            </Button>
          )}
          <Button appearance={open ? 'subtle' : 'primary'} onClick={() => void show()}>
            {say('import.run.show')}
          </Button>
          {!open && (
            <Button appearance="subtle" onClick={() => importing.session.reset()}>
              {say('import.again')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** The writing itself: how far it is, what failed, and at the end the way back. */
export function WriteStep(props: StepProps) {
  const { importing, reload } = props;
  const { say } = useImportWords();
  const announce = useAnnounce();
  const offerUndo = useUndoImport(reload);
  const { run } = importing.state;
  const { phase, written } = run;
  const complete = isComplete(run);
  const n = written.size;
  useEffect(() => {
    if (!complete) return;
    const done = say('import.run.done', { n });
    announce(done);
    offerUndo(done, [...written.values()]);
    // Once, when the last one is written.
  }, [complete]);
  return (
    <div className={frame['body']}>
      <RunProgress run={run} />
      {phase === 'stopped' && <p className={frame['lead']}>{say('import.run.stopped')}</p>}
      {complete && <p className={frame['lead']}>{say('import.run.done', { n })}</p>}
      <Failures importing={importing} />
      <Actions {...props} />
    </div>
  );
}
