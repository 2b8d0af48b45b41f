import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useState } from 'react';
import type { Home } from '../../../src/domain/home';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { ChoiceRow } from '../../ui/choice-row';
import { useLicensed } from '../../ui/licence';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { LineField } from '../../ui/text-field';
import { LessonForm } from './lesson-form';
import styles from './library.module.css';
import { LibraryCardItem } from './library-card';
import type { OpenItem } from './library-types';
import { TemplateDetail } from './template-detail';
import { TemplateForm } from './template-form';
import { useLibrary, type LibraryList, type LibraryWish } from './use-library';
import { UseTemplate } from './use-template';

interface LibraryProps {
  /** For whom something is used. */
  readonly home: Home;
  /** The page that a template’s text can be put on. */
  readonly contentId?: string;
}

const skeleton = (
  <Skeleton
    blocks={[
      [140, '100%'],
      [140, '100%'],
    ]}
  />
);

interface ListProps {
  readonly wish: LibraryWish;
  readonly list: LibraryList;
  readonly onOpen: (item: OpenItem) => void;
}

function List({ wish, list, onOpen }: ListProps) {
  const { t } = useWords();
  const { found, trouble } = list;
  if (trouble !== null) {
    return (
      <Banner tone="danger" actions={<Button onClick={list.reload}>{t('common.tryAgain')}</Button>}>
        {trouble === '' ? t('state.failed.body') : trouble}
      </Banner>
    );
  }
  if (found === null) return skeleton;
  if (found.length === 0) {
    const none = wish.query.trim() !== '';
    return (
      <Notice
        title={t(none ? 'common.noResults' : `library.empty.${wish.kind}`)}
        body={none ? undefined : t(`library.empty.${wish.kind}.body`)}
      />
    );
  }
  return (
    <>
      <ul className={styles['cards']}>
        {found.map((card) => (
          <LibraryCardItem
            key={card.kind === 'template' ? card.template.id : card.lesson.id}
            card={card}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {list.hasMore && <Button onClick={list.more}>{t('library.more')}</Button>}
    </>
  );
}

interface OpenedProps extends LibraryProps {
  readonly item: OpenItem;
  readonly onOpen: (item: OpenItem) => void;
  readonly onBack: () => void;
}

function Opened({ item, home, contentId, onOpen, onBack }: OpenedProps) {
  switch (item.kind) {
    case 'template':
      return <TemplateDetail template={item.template} onOpen={onOpen} onBack={onBack} />;
    case 'use':
      return (
        <UseTemplate
          template={item.template}
          home={home}
          {...(contentId === undefined ? {} : { contentId })}
          onDone={onBack}
        />
      );
    case 'edit-template':
      return <TemplateForm home={home} template={item.template} onDone={onBack} />;
    case 'new-template':
      return <TemplateForm home={home} template={null} onDone={onBack} />;
    case 'lesson':
      return <LessonForm home={home} lesson={item.lesson} onDone={onBack} />;
  }
}

/** What teams hand on: templates with what came of them, and lessons. */
export function Library({ home, contentId }: LibraryProps) {
  const { t } = useWords();
  const licensed = useLicensed();
  const [wish, setWish] = useState<LibraryWish>({ kind: 'template', wide: true, query: '' });
  const [item, setItem] = useState<OpenItem | null>(null);
  const list = useLibrary(home, wish);
  if (item !== null) {
    const onBack = () => {
      setItem(null);
      list.reload();
    };
    return (
      <Opened
        item={item}
        home={home}
        {...(contentId === undefined ? {} : { contentId })}
        onOpen={setItem}
        onBack={onBack}
      />
    );
  }
  const fresh: OpenItem =
    wish.kind === 'template' ? { kind: 'new-template' } : { kind: 'lesson', lesson: null };
  return (
    <div className={styles['library']}>
      <div className={styles['head']}>
        <div className={styles['filters']}>
          <ChoiceRow
            label={t('library.kind')}
            choices={(['template', 'lesson'] as const).map((value) => ({
              value,
              face: t(`library.kind.${value}`),
            }))}
            value={wish.kind}
            onChange={(kind) => setWish({ ...wish, kind })}
          />
          <div className={styles['search']}>
            <LineField
              label={t('library.search')}
              value={wish.query}
              onChange={(query) => setWish({ ...wish, query })}
            />
          </div>
          <Checkbox
            label={t('library.wide')}
            isChecked={wish.wide}
            onChange={(event) => setWish({ ...wish, wide: event.currentTarget.checked })}
          />
        </div>
        {licensed && (
          <Button onClick={() => setItem(fresh)}>{t(`library.new.${wish.kind}`)}</Button>
        )}
      </div>
      <List wish={wish} list={list} onOpen={setItem} />
    </div>
  );
}
