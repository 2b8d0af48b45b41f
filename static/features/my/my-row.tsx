import type { Home } from '../../../src/domain/home';
import { LinkTo } from '../../ui/destination';
import { HomeName } from '../../ui/home-name';
import { Person } from '../../ui/person';
import { StatusPopover } from '../../ui/status-popover';
import type { JudgementView } from '../../ui/views';
import { ProgressCell } from '../board/progress-cell';
import type { Opened } from '../place/address';
import { projectKeyOf, type Place } from '../place/place';
import styles from './my.module.css';

/** A key result or an objective as a line of mine. */
export interface MyItem extends Opened {
  readonly key: string;
  readonly title: string;
  readonly judgement: JudgementView;
  readonly ownerId: string;
  readonly home: Home;
  /** What it belongs to. */
  readonly about: string;
}

interface MyNameProps {
  readonly item: Pick<MyItem, 'kind' | 'id' | 'key' | 'title' | 'home' | 'about'>;
  readonly place: Place;
}

/** Key and title, which open it, and what it belongs to. */
export function MyName({ item, place }: MyNameProps) {
  const { kind, id, key, title, home, about } = item;
  return (
    <span className={styles['name']}>
      <LinkTo
        to={{ kind, id, projectKey: projectKeyOf(place) }}
        onGo={() => place.go({ open: { kind, id } })}
        autoFocus={id === place.returnedFrom?.id}
        className={styles['link']}
      >
        <span className={styles['key']}>{key}</span> {title}
      </LinkTo>
      <span className={styles['about']}>
        {about} · <HomeName home={home} />
      </span>
    </span>
  );
}

/** One line: what it is, how it stands, who answers for it. */
export function MyRow({ item, place }: { readonly item: MyItem; readonly place: Place }) {
  const { key, judgement, ownerId } = item;
  return (
    <li className={styles['row']}>
      <MyName item={item} place={place} />
      <span>
        <StatusPopover judgement={judgement} subject={key} />
      </span>
      <ProgressCell judgement={judgement} />
      <span className={styles['owner']}>
        <Person accountId={ownerId} size="small" />
      </span>
    </li>
  );
}
