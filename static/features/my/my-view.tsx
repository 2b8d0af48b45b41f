import Button from '@atlaskit/button/new';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { Section } from '../../ui/section';
import type { Place } from '../place/place';
import { DueList } from './due-list';
import { MyEmpty } from './my-empty';
import { MyRow, type MyItem } from './my-row';
import type { Mine } from './mine';
import styles from './my.module.css';

interface MyViewProps {
  readonly mine: Mine;
  readonly place: Place;
  readonly reload: () => Promise<void>;
  /** Null where there is no more to be had. */
  readonly onMore: (() => void) | null;
}

interface MyListProps {
  readonly title: string;
  readonly none: string;
  readonly items: readonly MyItem[];
  readonly place: Place;
}

function MyList({ title, none, items, place }: MyListProps) {
  return (
    <Section title={title}>
      {items.length === 0 ? (
        <p className={styles['quiet']}>{none}</p>
      ) : (
        <ul className={styles['rows']}>
          {items.map((item) => (
            <MyRow key={item.id} item={item} place={place} />
          ))}
        </ul>
      )}
    </Section>
  );
}

const itemOfKeyResult = ({ keyResult, objective, cycle }: Mine['keyResults'][number]): MyItem => ({
  ...{ kind: 'key-result', id: keyResult.id, key: keyResult.key, title: keyResult.title },
  ...{ judgement: keyResult.judgement, ownerId: keyResult.ownerId, home: objective.home },
  about: `${objective.key} ${objective.title} · ${cycle.name}`,
});

const itemOfObjective = ({ objective, cycle }: Mine['objectives'][number]): MyItem => ({
  ...{ kind: 'objective', id: objective.id, key: objective.key, title: objective.title },
  ...{ judgement: objective.judgement, ownerId: objective.ownerId, home: objective.home },
  about: cycle.name,
});

/** Check-ins due first, then what is mine, each list by attention. */
export function MyView({ mine, place, reload, onMore }: MyViewProps) {
  const { t } = useWords();
  const { totals } = mine;
  const head = (
    <div className={styles['head']}>
      <h1 className={styles['title']}>{t('page.view.my')}</h1>
      {mine.may.manageSite && (
        <Button onClick={() => place.go({ view: 'settings' })}>{t('page.view.settings')}</Button>
      )}
    </div>
  );
  if (totals.keyResults + totals.objectives + totals.contributing === 0) {
    return (
      <div className={styles['my']}>
        {head}
        <MyEmpty mine={mine} place={place} reload={reload} />
      </div>
    );
  }
  const hasMore =
    mine.due.length < totals.due ||
    mine.keyResults.length < totals.keyResults ||
    mine.objectives.length < totals.objectives ||
    mine.contributing.length < totals.contributing;
  return (
    <div className={styles['my']}>
      {head}
      {mine.isCut && <Banner tone="information">{t('my.cut')}</Banner>}
      <DueList due={mine.due} today={mine.today} place={place} reload={reload} />
      <MyList
        title={t('my.keyResults')}
        none={t('my.keyResults.none')}
        items={mine.keyResults.map(itemOfKeyResult)}
        place={place}
      />
      <MyList
        title={t('my.objectives')}
        none={t('my.objectives.none')}
        items={mine.objectives.map(itemOfObjective)}
        place={place}
      />
      <MyList
        title={t('my.contributing')}
        none={t('my.contributing.none')}
        items={mine.contributing.map(itemOfObjective)}
        place={place}
      />
      {hasMore && onMore !== null && (
        <div className={styles['more']}>
          <Button onClick={onMore}>{t('my.more')}</Button>
        </div>
      )}
    </div>
  );
}
