import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { retroWords } from '../../../src/contract/wording/retro-words';
import type { TemplateContent } from '../../../src/domain/library/template';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { Person } from '../../ui/person';
import { Skeleton } from '../../ui/skeleton';
import { useRead } from '../admin/use-read';
import { LessonForm } from '../library/lesson-form';
import type { LessonView } from '../library/library-types';
import { TagList } from '../library/tag-list';
import { TemplateForm } from '../library/template-form';
import { EvidenceChips } from './evidence-chips';
import styles from './retro.module.css';
import type { RetroSession } from './session';

type Writing =
  | { readonly kind: 'lesson'; readonly lesson: LessonView | null }
  | { readonly kind: 'template'; readonly content: TemplateContent };

interface LessonItemProps {
  readonly lesson: LessonView;
  readonly mayWrite: boolean;
  readonly onWrite: (writing: Writing) => void;
}

function LessonItem({ lesson, mayWrite, onWrite }: LessonItemProps) {
  const { t } = useWords();
  const { key, title, text, tags, ownerId, evidence, may } = lesson;
  return (
    <li className={styles['item']}>
      <p className={styles['columnTitle']}>
        {key} {title}
      </p>
      {text !== '' && <p className={styles['text']}>{text}</p>}
      <TagList tags={tags} />
      <EvidenceChips evidence={evidence} onRemove={null} />
      <div className={styles['line']}>
        <Person accountId={ownerId} withName />
        {may.edit && (
          <Button
            spacing="compact"
            appearance="subtle"
            onClick={() => onWrite({ kind: 'lesson', lesson })}
          >
            {t('common.edit')}
          </Button>
        )}
        {mayWrite && (
          <Button
            spacing="compact"
            onClick={() => onWrite({ kind: 'template', content: templateOf(lesson) })}
          >
            {t('retro.lesson.asTemplate')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** A lesson as the page of a template: what it says, ready to be written on. */
const templateOf = ({ title, text }: LessonView): TemplateContent => ({
  objectives: [],
  page: { title, text: `## ${title}\n${text}` },
});

/** All that a retrospective ends with, as the page of a template. */
function templateOfAll(
  { data }: RetroSession,
  lessons: readonly LessonView[],
  heads: { readonly lessons: string; readonly actions: string },
): TemplateContent {
  const learned = lessons.map(({ title }) => `- ${title}`);
  const agreed = data.actions.map(({ text }) => `- ${text}`);
  const part = (head: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`## ${head}`, ...lines];
  const text = [...part(heads.lessons, learned), ...part(heads.actions, agreed)].join('\n');
  return { objectives: [], page: { title: data.retrospective.title, text } };
}

/** What the next team should know; a lesson can become a template that it starts from. */
export function LessonsStep({ session }: { readonly session: RetroSession }) {
  const { t, locale } = useWords();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [turn, setTurn] = useState(0);
  const { id, home, may, pageId } = session.data.retrospective;
  const { found, failed } = useRead(`${id} ${String(turn)}`, () =>
    call('lesson.of', { retroId: id }),
  );
  const done = () => {
    setWriting(null);
    setTurn((before) => before + 1);
  };
  if (failed && found === null) return <Banner tone="danger">{t('retro.lesson.failed')}</Banner>;
  if (found === null) return <Skeleton blocks={[[96, '100%']]} />;
  if (writing?.kind === 'template') {
    return <TemplateForm home={home} template={null} content={writing.content} onDone={done} />;
  }
  return (
    <div className={styles['stack']}>
      <ul className={styles['column']}>
        {found.lessons.map((lesson) => (
          <LessonItem key={lesson.id} lesson={lesson} mayWrite={may.write} onWrite={setWriting} />
        ))}
      </ul>
      {found.lessons.length === 0 && <p className={styles['quiet']}>{t('retro.lesson.none')}</p>}
      {found.hidden > 0 && (
        <p className={styles['quiet']}>{t('retro.lesson.hidden', { n: found.hidden })}</p>
      )}
      {writing?.kind === 'lesson' && (
        <LessonForm
          home={home}
          lesson={writing.lesson}
          retroId={id}
          contentId={pageId}
          cards={session.data.cards}
          onDone={done}
        />
      )}
      {may.write && writing === null && (
        <div className={styles['actions']}>
          <Button onClick={() => setWriting({ kind: 'lesson', lesson: null })}>
            {t('retro.lesson.add')}
          </Button>
          {found.lessons.length > 0 && (
            <Button
              appearance="subtle"
              onClick={() =>
                setWriting({
                  kind: 'template',
                  content: templateOfAll(session, found.lessons, retroWords(locale).steps),
                })
              }
            >
              {t('retro.asTemplate')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
