import Checkbox from '@atlaskit/checkbox';
import type { Commitment } from '../../../src/domain/objective';
import type { PlannedMeasure } from '../../../src/domain/sheet/measure';
import type { PlannedKeyResult, PlannedObjective } from '../../../src/domain/sheet/plan';
import { useImportWords, type ImportWords } from '../../i18n/import-words';
import type { MessageKey } from '../../i18n/words';
import { Person } from '../../ui/person';
import styles from './check-step.module.css';
import { ownerOf } from './people';
import type { Import } from './use-import';

interface ImportingProps {
  readonly importing: Import;
}

const commitmentNames: Readonly<Record<Commitment, MessageKey>> = {
  committed: 'objective.commitment.committed',
  aspirational: 'objective.commitment.aspirational',
};

/** What moves a key result, in words. */
export function measureText(
  measure: PlannedMeasure | null,
  { say, amount, list }: Pick<ImportWords, 'say' | 'amount' | 'list'>,
): string {
  switch (measure?.kind) {
    case 'issues':
      return say('import.measure.issues');
    case 'yes-no':
      return say('import.measure.yesNo');
    case 'milestones':
      return say('import.measure.milestones', { titles: list(measure.titles) });
    case 'band':
      return say('import.measure.band', {
        from: amount(measure.low, ''),
        to: amount(measure.high, measure.unit),
      });
    case 'number':
      return say('import.measure.number', {
        from: amount(measure.baseline, ''),
        to: amount(measure.target, measure.unit),
      });
    default:
      return say('import.measure.none');
  }
}

/** The person behind a name, where it is known; the owner of the objective stands for nobody named. */
function OwnerOf({ name, importing }: ImportingProps & { readonly name: string }) {
  const { t } = useImportWords();
  const { found, chosen } = importing.state;
  const owner = name === '' ? null : ownerOf(name, found, chosen);
  if (owner === undefined) return <span>{name}</span>;
  return owner === null ? <span>{t('owner.me')}</span> : <Person accountId={owner} withName />;
}

interface KeyResultLineProps extends ImportingProps {
  readonly keyResult: PlannedKeyResult;
  readonly objective: PlannedObjective;
}

function KeyResultLine({ keyResult, objective, importing }: KeyResultLineProps) {
  const words = useImportWords();
  const { say } = words;
  const { title, measure, guessed, weight, row, owner } = keyResult;
  return (
    <li className={styles['keyResult']}>
      <span>{title}</span>
      <span className={styles['facts']}>
        <span>
          {measureText(measure, words)}
          {guessed && measure !== null && ` (${say('import.guessed')})`}
        </span>
        {weight !== null && <span>{say('import.weight', { weight })}</span>}
        <OwnerOf name={owner || objective.owner} importing={importing} />
        <span>{say('import.row', { row: String(row) })}</span>
      </span>
    </li>
  );
}

/** What keeps an objective from being written, or how it was written; null for one that will be. */
function standingOf(
  objective: PlannedObjective,
  { state }: Import,
  { say }: Pick<ImportWords, 'say'>,
): string | null {
  const { row, faults, projectKey } = objective;
  const written = state.run.written.get(row);
  if (written !== undefined) return say('import.objective.created', { key: written.key });
  if (faults.length > 0) return say('import.objective.faulty');
  if (state.projects.get(projectKey) === null)
    return say('import.project.unknown', { key: projectKey });
  return state.run.failed.get(row) ?? null;
}

interface ObjectiveProps extends ImportingProps {
  readonly objective: PlannedObjective;
}

function Objective({ objective, importing }: ObjectiveProps) {
  const words = useImportWords();
  const { say, t } = words;
  const { row, title, why, team, projectKey, commitment, keyResults } = objective;
  const { leftOut, run } = importing.state;
  const ready = importing.ready.some((each) => each.row === row);
  const fixed = !ready && !leftOut.has(row);
  const toggle = () => {
    const next = new Set(leftOut);
    if (!next.delete(row)) next.add(row);
    importing.change({ leftOut: next });
  };
  const standing = standingOf(objective, importing, words);
  return (
    <li className={styles['objective']}>
      <div className={styles['head']}>
        <Checkbox
          aria-label={say('import.objective.include', { title })}
          isChecked={ready || run.written.has(row)}
          isDisabled={fixed}
          onChange={toggle}
        />
        <div className={styles['text']}>
          <span className={styles['objectiveTitle']}>{title}</span>
          <span className={styles['facts']}>
            <OwnerOf name={objective.owner} importing={importing} />
            <span>{t(commitmentNames[commitment])}</span>
            {team !== '' && <span>{team}</span>}
            {projectKey !== '' && (
              <span>{say('import.objective.inProject', { key: projectKey })}</span>
            )}
            <span>{say('import.row', { row: String(row) })}</span>
          </span>
          {why !== '' && <span className={styles['why']}>{why}</span>}
          {standing !== null && <span className={styles['standing']}>{standing}</span>}
        </div>
      </div>
      {keyResults.length === 0 ? (
        <p className={styles['quiet']}>{say('import.objective.noKeyResults')}</p>
      ) : (
        <ul className={styles['keyResults']}>
          {keyResults.map((keyResult) => (
            <KeyResultLine
              key={keyResult.row}
              keyResult={keyResult}
              objective={objective}
              importing={importing}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The objectives with their key results as they will look. */
export function PlannedObjectives({ importing }: ImportingProps) {
  const { t } = useImportWords();
  const { objectives } = importing.sheet.plan;
  if (objectives.length === 0) return null;
  return (
    <ul className={styles['objectives']} aria-label={t('objective.keyResults')}>
      {objectives.map((objective) => (
        <Objective key={objective.row} objective={objective} importing={importing} />
      ))}
    </ul>
  );
}
