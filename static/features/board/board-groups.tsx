import { groupOf, type Group, type Grouping } from '../../../src/domain/board-order';
import { levels } from '../../../src/domain/level';
import { statuses } from '../../../src/domain/judgement';
import { useWords } from '../../i18n/words';
import { Person } from '../../ui/person';
import { StatusLozenge } from '../../ui/status-lozenge';
import type { CycleView, ObjectiveView } from '../../ui/views';
import { useObjectiveOrder } from '../lifecycle/use-order';
import { levelLabels } from '../place/labels';
import { projectKeyOf, type Place } from '../place/place';
import styles from './board-groups.module.css';
import boardStyles from './board.module.css';
import type { Board } from './load-board';
import { ObjectiveCard } from './objective-card';

interface GroupNameProps {
  readonly grouping: Grouping;
  readonly value: string;
}

function GroupName({ grouping, value }: GroupNameProps) {
  const { t } = useWords();
  const level = levels.find((each) => each === value);
  const status = statuses.find((each) => each === value);
  if (grouping === 'owner') return <Person accountId={value} withName />;
  if (grouping === 'level' && level !== undefined) return <>{t(levelLabels[level])}</>;
  if (grouping === 'status' && status !== undefined) return <StatusLozenge status={status} />;
  return <>{value === '' ? t('group.noTeam') : value}</>;
}

interface BoardGroupsProps {
  readonly board: Board;
  readonly place: Place;
  /** Where an objective of the shelf may go by one click. */
  readonly into: CycleView | null;
  readonly reload: () => Promise<void>;
}

interface CardsProps extends Omit<BoardGroupsProps, 'board'> {
  readonly mayOrder: boolean;
  readonly objectives: readonly ObjectiveView[];
}

function Cards({ objectives, place, mayOrder, into, reload }: CardsProps) {
  const { t } = useWords();
  const shift = useObjectiveOrder(objectives, reload);
  const byHand = mayOrder && place.address.sort === 'order';
  return (
    <ul className={boardStyles['objectives']} aria-label={t('board.list')}>
      {objectives.map((objective) => (
        <li key={objective.id}>
          <ObjectiveCard
            objective={objective}
            projectKey={projectKeyOf(place)}
            showsHome={place.home.kind === 'site'}
            returnedFrom={place.returnedFrom}
            onOpen={(open) => place.go({ open })}
            onShift={byHand ? (by) => void shift(objective, by) : undefined}
            into={into}
            reload={reload}
          />
        </li>
      ))}
    </ul>
  );
}

function GroupOfCards({ group, ...props }: CardsProps & { readonly group: Group }) {
  const { t } = useWords();
  const { groupBy } = props.place.address;
  return (
    <section className={styles['group']}>
      <div className={styles['head']}>
        <h2 className={styles['name']}>
          <GroupName grouping={groupBy} value={group.value} />
        </h2>
        <span className={styles['count']}>{t('group.objectives', { n: group.objectives })}</span>
      </div>
      <Cards {...props} />
    </section>
  );
}

/** The objectives as they come, under the head of their group. */
export function BoardGroups({ board, ...rest }: BoardGroupsProps) {
  const props = { ...rest, mayOrder: board.may.manage };
  const { groupBy } = props.place.address;
  if (groupBy === 'none') return <Cards objectives={board.objectives} {...props} />;
  const shown = board.groups
    .map((group) => ({
      group,
      objectives: board.objectives.filter((each) => groupOf(each, groupBy) === group.value),
    }))
    .filter(({ objectives }) => objectives.length > 0);
  return (
    <div className={styles['groups']}>
      {shown.map(({ group, objectives }) => (
        <GroupOfCards key={group.value} group={group} objectives={objectives} {...props} />
      ))}
    </div>
  );
}
