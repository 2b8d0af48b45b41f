import CrossIcon from '@atlaskit/icon/core/cross';
import { useEffect, useRef } from 'react';
import { holdStill } from '../../api/liveness';
import { useImportWords, type ImportKey } from '../../i18n/import-words';
import { IconAction } from '../../ui/icon-action';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import styles from './import-screen.module.css';
import { importSteps, isComplete, type ImportStep } from './import-state';
import { PasteStep } from './paste-step';
import type { ImportScreenProps } from './step-props';
import { useImport } from './use-import';
import { WriteStep } from './write-step';

const names: Readonly<Record<ImportStep, ImportKey>> = {
  paste: 'import.step.paste',
  columns: 'import.step.columns',
  check: 'import.step.check',
  write: 'import.step.write',
};

const steps = { paste: PasteStep, columns: ColumnsStep, check: CheckStep, write: WriteStep };

function Steps({ step }: { readonly step: ImportStep }) {
  const { say } = useImportWords();
  return (
    <ol className={styles['steps']} aria-label={say('import.steps')}>
      {importSteps.map((each, index) => (
        <li key={each} className={styles['step']} aria-current={each === step ? 'step' : undefined}>
          <span className={styles['number']} aria-hidden="true">
            {index + 1}
          </span>
          {say(names[each])}
        </li>
      ))}
    </ol>
  );
}

/** Paste, columns, check, create: what is typed in one step stays when another is shown. */
export function ImportScreen(props: ImportScreenProps) {
  const { say } = useImportWords();
  const importing = useImport(props);
  const { step } = importing.state;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(holdStill, []);
  // Each step begins to be read at its top.
  useEffect(() => title.current?.focus(), [step]);
  const Step = steps[step];
  const close = () => {
    // Everything is written: there is nothing left to come back to.
    if (isComplete(importing.state.run)) importing.session.reset();
    props.onClose();
  };
  return (
    <section className={styles['screen']} aria-label={say('import.title')}>
      <div className={styles['head']}>
        <h2 className={styles['title']} tabIndex={-1} ref={title}>
          {say('import.title')}
        </h2>
        <IconAction icon={CrossIcon} label={say('import.leave')} onClick={close} />
      </div>
      <Steps step={step} />
      <Step {...props} onClose={close} importing={importing} />
      {step !== 'write' && <p className={styles['quiet']}>{say('import.leave.kept')}</p>}
    </section>
  );
}
