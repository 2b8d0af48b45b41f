import type { OperationOutput } from '../../../src/contract/operations';
import { useWords, type Words } from '../../i18n/words';
import { HealthGroup, HealthRow } from './health-row';

type Admin = OperationOutput<'admin.get'>;
type Upkeep = Admin['upkeep'];

interface PartProps {
  readonly upkeep: Upkeep;
  readonly ago: (moment: string) => string;
}

const some = (count: number, { t, count: write }: Words): string =>
  count === 0 ? t('health.none') : write(count);

/** Whether reading keeps up with what people change. */
function Waiting({ upkeep: { waiting }, ago }: PartProps) {
  const words = useWords();
  const { issues, since, last, state } = waiting;
  const sentence = () => {
    if (since !== null) return words.t(`health.waiting.${state}`, { ago: ago(since) });
    if (last === null) return words.t('health.waiting.nothing');
    return words.t('health.waiting.read', { ago: ago(last.at) });
  };
  return (
    <HealthRow name={words.t('health.waiting')} state={state} figure={some(issues, words)}>
      {sentence()}
    </HealthRow>
  );
}

/** How far the search for lost changes is. */
function Reconcile({ upkeep: { reconcile }, ago }: PartProps) {
  const { t } = useWords();
  const { last, reachedAt, refusedProjects: n, state } = reconcile;
  const sentence = () => {
    if (last === null) return t('health.reconcile.never');
    if (state === 'stuck') return t('health.reconcile.stuck');
    return t(`health.reconcile.${last.outcome}`, { ago: ago(last.at) });
  };
  const figure = reachedAt === null ? t('health.never') : ago(reachedAt);
  return (
    <HealthRow name={t('health.reconcile')} state={state} figure={figure}>
      <p>{sentence()}</p>
      {n > 0 && <p>{t('health.reconcile.refused', { n })}</p>}
    </HealthRow>
  );
}

/** Whether every rule gets its turn. */
function Rules({ upkeep: { rules }, ago }: PartProps) {
  const { t } = useWords();
  const { last, askedAt, state } = rules;
  const sentence = () => {
    if (askedAt === null) return t('health.rules.none');
    if (state === 'stuck') return t('health.rules.stuck');
    if (last === null) return t('health.rules.never');
    return t(`health.rules.${last.outcome}`, { ago: ago(last.at) });
  };
  const figure = askedAt === null ? t('health.none') : ago(askedAt);
  return (
    <HealthRow name={t('health.rules')} state={state} figure={figure}>
      {sentence()}
    </HealthRow>
  );
}

/** How true what the app knows of Jira is, and how it stays so. */
export function HealthOfJira({ upkeep, asOf }: Pick<Admin, 'upkeep' | 'asOf'>) {
  const words = useWords();
  const { t } = words;
  const ago = (moment: string): string => words.ago(moment, Date.parse(asOf));
  const { sweep, missing } = upkeep;
  return (
    <HealthGroup title={t('health.jira')}>
      <Waiting upkeep={upkeep} ago={ago} />
      <Reconcile upkeep={upkeep} ago={ago} />
      <Rules upkeep={upkeep} ago={ago} />
      <HealthRow
        name={t('health.sweep')}
        state={sweep.state}
        figure={some(sweep.unreadIssues, words)}
      >
        {t(`health.sweep.${sweep.state}`)}
      </HealthRow>
      <HealthRow
        name={t('health.missing')}
        state={missing.state}
        figure={some(missing.issues, words)}
      >
        {t(missing.state === 'fine' ? 'health.missing.fine' : 'health.missing.busy')}
      </HealthRow>
    </HealthGroup>
  );
}
