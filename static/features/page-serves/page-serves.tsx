import { call } from '../../api/call';
import { useScreen } from '../../api/use-screen';
import { useWords } from '../../i18n/words';
import { ScreenView } from '../../ui/screen-view';
import { Skeleton } from '../../ui/skeleton';
import { StatusPopover } from '../../ui/status-popover';
import { ItemLink } from '../status-macro/item-link';
import styles from './page-serves.module.css';

const skeleton = (
  <Skeleton
    blocks={[
      [24, '60%'],
      [32, '100%'],
    ]}
  />
);

/** What a page is for: the goals that its panels show, and the lessons taken from it. */
export function PageServes({ contentId }: { readonly contentId: string }) {
  const { t } = useWords();
  const screen = useScreen(contentId, () => call('page.serves', { contentId }));
  return (
    <main className={styles['page']}>
      <h1 className={styles['title']}>{t('serves.title')}</h1>
      <ScreenView screen={screen} skeleton={skeleton} compact>
        {({ objectives, lessons, hidden }) => (
          <>
            {objectives.length === 0 && lessons.length === 0 && (
              <p className={styles['quiet']}>{t('serves.none')}</p>
            )}
            <ul className={styles['list']}>
              {objectives.flatMap(({ home, keyResults, ...objective }) => [
                <li key={objective.id} className={styles['row']}>
                  <ItemLink kind="objective" item={objective} home={home} />
                  <StatusPopover judgement={objective.judgement} subject={objective.key} />
                </li>,
                ...keyResults.map((keyResult) => (
                  <li key={keyResult.id} className={`${styles['row']} ${styles['under']}`}>
                    <ItemLink kind="key-result" item={keyResult} home={home} />
                    <StatusPopover judgement={keyResult.judgement} subject={keyResult.key} />
                  </li>
                )),
              ])}
            </ul>
            {lessons.length > 0 && <h2 className={styles['part']}>{t('serves.lessons')}</h2>}
            <ul className={styles['list']}>
              {lessons.map(({ id, key, title }) => (
                <li key={id}>
                  {key} {title}
                </li>
              ))}
            </ul>
            {hidden > 0 && (
              <p className={styles['quiet']}>{t('statusMacro.hidden', { n: hidden })}</p>
            )}
          </>
        )}
      </ScreenView>
    </main>
  );
}
