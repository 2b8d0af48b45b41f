import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Home } from '../../../src/domain/home';
import { closeDialog } from '../../api/close';
import type { OnPage } from '../../api/context';
import { useWords } from '../../i18n/words';
import { useLicensed } from '../../ui/licence';
import { Notice } from '../../ui/notice';
import { HomeField } from '../../ui/home-field';
import { LessonForm } from './lesson-form';
import styles from './library.module.css';
import type { LessonView } from './library-types';

/** Keeps words that a reader selected on a page as a lesson, for a project or the whole organisation. */
export function KeepLesson({ onPage }: { readonly onPage: OnPage }) {
  const { t } = useWords();
  const licensed = useLicensed();
  const [home, setHome] = useState<Home>({ kind: 'site' });
  const [kept, setKept] = useState<LessonView | null>(null);
  if (!licensed) return null;
  if (kept !== null) {
    return (
      <Notice
        compact
        title={t('library.lesson.kept', { key: kept.key })}
        body={t('library.lesson.kept.body')}
        actions={<Button onClick={() => void closeDialog()}>{t('common.close')}</Button>}
      />
    );
  }
  return (
    <main className={styles['keep']}>
      <HomeField label={t('library.lesson.home')} home={home} onChange={setHome} />
      <LessonForm
        home={home}
        lesson={null}
        text={onPage.selectedText}
        contentId={onPage.contentId}
        onDone={(saved) => {
          if (saved === null) void closeDialog();
          else setKept(saved);
        }}
      />
    </main>
  );
}
