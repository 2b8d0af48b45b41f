import Button from '@atlaskit/button/new';
import { useWords } from '../../i18n/words';
import { HomeName } from '../../ui/home-name';
import { useLicensed } from '../../ui/licence';
import { Lozenge } from '../../ui/lozenge';
import { Person } from '../../ui/person';
import styles from './library.module.css';
import type { LessonView, LibraryCard, OpenItem, TemplateView } from './library-types';
import { TagList } from './tag-list';
import { TrackRecord } from './track-record';

interface CardProps {
  readonly onOpen: (item: OpenItem) => void;
}

function TemplateCard({ template, onOpen }: CardProps & { readonly template: TemplateView }) {
  const { t } = useWords();
  const licensed = useLicensed();
  const { key, name, purpose, stage, blanks, tags, ownerId, home, record } = template;
  return (
    <li className={styles['card']}>
      <div className={styles['cardHead']}>
        <button
          type="button"
          className={styles['name']}
          onClick={() => onOpen({ kind: 'template', template })}
        >
          {name}
        </button>
        <span className={styles['key']}>{key}</span>
      </div>
      {stage !== 'published' && <Lozenge tone="neutral">{t(`library.stage.${stage}`)}</Lozenge>}
      {purpose !== '' && <p className={styles['purpose']}>{purpose}</p>}
      <TagList tags={tags} />
      <TrackRecord record={record} />
      <div className={styles['foot']}>
        <Person accountId={ownerId} withName />
        <span className={styles['quiet']}>
          <HomeName home={home} /> · {t('library.blanks', { n: blanks.length })}
        </span>
      </div>
      {stage === 'published' && licensed && (
        <div>
          <Button spacing="compact" onClick={() => onOpen({ kind: 'use', template })}>
            {t('library.use')}
          </Button>
        </div>
      )}
    </li>
  );
}

function LessonCard({ lesson, onOpen }: CardProps & { readonly lesson: LessonView }) {
  const { key, title, text, tags, ownerId, home } = lesson;
  return (
    <li className={styles['card']}>
      <div className={styles['cardHead']}>
        <button
          type="button"
          className={styles['name']}
          onClick={() => onOpen({ kind: 'lesson', lesson })}
        >
          {title}
        </button>
        <span className={styles['key']}>{key}</span>
      </div>
      {text !== '' && <p className={styles['purpose']}>{text}</p>}
      <TagList tags={tags} />
      <div className={styles['foot']}>
        <Person accountId={ownerId} withName />
        <span className={styles['quiet']}>
          <HomeName home={home} />
        </span>
      </div>
    </li>
  );
}

/** A template or a lesson on its card: what it is for, whose it is, what came of it. */
export function LibraryCardItem({ card, onOpen }: CardProps & { readonly card: LibraryCard }) {
  return card.kind === 'template' ? (
    <TemplateCard template={card.template} onOpen={onOpen} />
  ) : (
    <LessonCard lesson={card.lesson} onOpen={onOpen} />
  );
}
