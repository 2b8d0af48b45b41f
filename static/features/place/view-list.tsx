import CrossIcon from '@atlaskit/icon/core/cross';
import EditIcon from '@atlaskit/icon/core/edit';
import { useState } from 'react';
import { notify } from '../../api/flags';
import { useWords } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import { useAnnounce } from '../../ui/live';
import { Skeleton } from '../../ui/skeleton';
import { queryOf, readAddress } from './address';
import type { Place } from './place';
import { SaveView } from './save-view';
import styles from './saved-views.module.css';
import { useViews, type SavedView } from './use-views';

interface ViewListProps {
  readonly place: Place;
  readonly onDone: () => void;
}

/** The content of the menu: what is kept, and keeping what is shown. */
export default function ViewList({ place, onDone }: ViewListProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { views, failed, save, remove } = useViews(place.home);
  const [edited, setEdited] = useState<SavedView | null>(null);
  const query = queryOf(place.address);
  const rowOf = (view: SavedView) => (
    <li key={view.id} className={styles['view']}>
      <button
        type="button"
        className={styles['open']}
        aria-current={view.query === query}
        onClick={() => {
          place.go({ ...readAddress('/', view.query) });
          onDone();
        }}
      >
        {view.name}
      </button>
      {view.may.edit && (
        <>
          <IconAction
            icon={EditIcon}
            label={t('views.update', { name: view.name })}
            onClick={() => setEdited(view)}
          />
          <IconAction
            icon={CrossIcon}
            label={t('views.remove', { name: view.name })}
            onClick={() => {
              void remove(view).then((done) => {
                if (done) announce(t('views.removed', { name: view.name }));
              });
            }}
          />
        </>
      )}
    </li>
  );
  if (failed) return <p className={styles['content']}>{t('views.failed')}</p>;
  if (views === null) return <Skeleton blocks={[[160, '300px']]} />;
  const groups = [
    { name: t('views.own'), views: views.filter(({ shared }) => !shared) },
    { name: t('views.shared'), views: views.filter(({ shared }) => shared) },
  ].filter((group) => group.views.length > 0);
  return (
    <div className={styles['content']} tabIndex={-1}>
      {groups.length === 0 && <p className={styles['quiet']}>{t('views.none')}</p>}
      {groups.map((group) => (
        <div key={group.name}>
          <h3 className={styles['group']}>{group.name}</h3>
          <ul className={styles['views']}>{group.views.map(rowOf)}</ul>
        </div>
      ))}
      <SaveView
        key={edited?.id ?? 'new'}
        edited={edited}
        onSave={async (wish) => {
          await save({ ...wish, query, id: edited?.id });
          notify({ title: t('views.saved', { name: wish.name }), tone: 'success' });
          onDone();
        }}
      />
    </div>
  );
}
