import Button from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import type { Home } from '../../../src/domain/home';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { IconAction } from '../../ui/icon-action';
import { useAnnounce } from '../../ui/live';
import { errorAt } from '../../ui/use-submit';
import type { CycleView } from '../../ui/views';
import { SupportsField } from '../alignment/supports-field';
import { faultsOf } from '../key-result/key-result-draft';
import { KeyResultFields } from '../key-result/key-result-fields';
import { useUndo } from '../lifecycle/use-undo';
import type { FirstWork } from './first-work';
import styles from './new-objective.module.css';
import { ObjectiveFields, objectiveFields } from './objective-fields';
import { useNewObjective } from './use-new-objective';

export interface NewObjectiveProps {
  readonly home: Home;
  /** Null: saving starts one. */
  readonly cycle: CycleView | null;
  readonly today: string;
  readonly work: FirstWork;
  readonly onDone: () => void;
  readonly onSaved: () => Promise<void>;
}

type Writing = ReturnType<typeof useNewObjective>;

/** The key results of a new objective, one under the other. */
function KeyResults({ writing }: { readonly writing: Writing }) {
  const { t } = useWords();
  const { keyResults, setKeyResults, isLeftOut, placeOf, submission, tried } = writing;
  return (
    <fieldset className={styles['keyResults']}>
      <legend className={styles['legend']}>{t('objective.keyResults')}</legend>
      {keyResults.map((draft, index) => (
        <div key={draft.id} className={styles['keyResult']}>
          <KeyResultFields
            draft={draft}
            onChange={(changed) => setKeyResults(keyResults.with(index, changed))}
            faults={tried && !isLeftOut(draft) ? faultsOf(draft) : {}}
            refused={(field) =>
              errorAt(submission.refusal, `keyResults.${String(placeOf(draft.id))}.${field}`)
            }
          />
          {keyResults.length > 1 && (
            <IconAction
              icon={CrossIcon}
              label={t('keyResult.remove')}
              onClick={() => setKeyResults(keyResults.toSpliced(index, 1))}
            />
          )}
        </div>
      ))}
      <div>
        <Button spacing="compact" onClick={writing.addKeyResult}>
          {t('objective.addKeyResult')}
        </Button>
      </div>
    </fieldset>
  );
}

/** What a new objective supports; stored along with it. */
function NewSupports({ writing }: { readonly writing: Writing }) {
  const { t } = useWords();
  const { supports, setSupports } = writing;
  return (
    <fieldset className={styles['keyResults']}>
      <legend className={styles['legend']}>{t('supports.label')}</legend>
      <SupportsField
        objectiveId={null}
        supports={supports}
        onAdd={(added) => setSupports([...supports, added])}
        onRemove={({ id }) => setSupports(supports.filter((each) => each.id !== id))}
      />
    </fieldset>
  );
}

/** Writes an objective with its first key results. */
export function NewObjective(props: NewObjectiveProps) {
  const { home, cycle, today, work, onDone, onSaved } = props;
  const { t, days } = useWords();
  const announce = useAnnounce();
  const undo = useUndo(onSaved);
  const writing = useNewObjective({
    home,
    cycle,
    today,
    work,
    onCreated: ({ id, version, key }) => {
      const title = t('objective.created', { key });
      announce(title);
      undo.done(title, { kind: 'objective', id, version });
      void onSaved().then(onDone);
    },
  });
  const { submission, newQuarter } = writing;
  const lead =
    newQuarter === null
      ? undefined
      : t('cycle.willCreate', {
          name: newQuarter.name,
          days: days(newQuarter.startsOn, newQuarter.endsOn),
        });
  return (
    <Form
      title={t('objective.new')}
      {...(lead === undefined ? {} : { lead })}
      submitLabel={t('form.create')}
      submission={submission}
      fields={[...objectiveFields, 'keyResults']}
      onSubmit={() => void writing.save()}
      onCancel={onDone}
    >
      <ObjectiveFields
        draft={writing.draft}
        onChange={writing.setDraft}
        titleMissing={writing.titleMissing}
        refused={(field) => errorAt(submission.refusal, field)}
      />
      <NewSupports writing={writing} />
      <KeyResults writing={writing} />
    </Form>
  );
}
