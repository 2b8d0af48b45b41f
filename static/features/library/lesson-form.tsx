import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import { newId } from '../../api/ids';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { OwnerField } from '../../ui/owner-field';
import { LineField, NoteField } from '../../ui/text-field';
import { StaleInForm } from '../../ui/stale-in-form';
import { useEdit } from '../../ui/use-edit';
import { evidenceDraft, evidenceOf } from '../retro/evidence-draft';
import { EvidenceField } from '../retro/evidence-field';
import type { RetroCard } from '../retro/retro-data';
import type { LessonView } from './library-types';
import { tagsOf } from './tag-list';

interface LessonFormProps {
  readonly home: Home;
  /** Null: a new one. */
  readonly lesson: LessonView | null;
  /** Words to begin with. */
  readonly text?: string;
  readonly retroId?: string;
  readonly contentId?: string;
  readonly cards?: readonly RetroCard[];
  readonly onDone: (saved: LessonView | null) => void;
}

/** What was learned, so that others need not learn it again. */
export function LessonForm(props: LessonFormProps) {
  const { home, lesson, retroId = null, contentId = null, cards = [], onDone } = props;
  const { t } = useWords();
  const edit = useEdit({ version: lesson?.version ?? 0, needsReason: false });
  const id = useRef(lesson?.id ?? newId());
  const [title, setTitle] = useState(lesson?.title ?? '');
  const [text, setText] = useState(lesson?.text ?? props.text ?? '');
  const [tags, setTags] = useState((lesson?.tags ?? []).join(', '));
  const [ownerId, setOwnerId] = useState(lesson?.ownerId ?? null);
  const [evidence, setEvidence] = useState(() => evidenceDraft(lesson?.evidence));
  const [last, setLast] = useState<'save' | 'archive'>('save');
  const readOnly = lesson !== null && !lesson.may.edit;
  const save = async () => {
    setLast('save');
    const wish = { id: id.current, home: lesson?.home ?? home };
    const written = { title, text, tags: tagsOf(tags), evidence: evidenceOf(evidence) };
    const origin = { retroId, contentId };
    let saved: LessonView | null = null;
    const went = await edit.save(title.trim() !== '' && !readOnly, async (version) => {
      const owner = ownerId === null ? {} : { ownerId };
      saved = await call('lesson.save', { ...wish, version, ...written, ...origin, ...owner });
    });
    if (went) onDone(saved);
  };
  const archive = async () => {
    if (lesson === null) return;
    setLast('archive');
    const went = await edit.save(true, async (version) => {
      await call('lesson.archive', { id: lesson.id, version, archived: !lesson.isArchived });
    });
    if (went) onDone(null);
  };
  const missing =
    edit.tried && last === 'save' && title.trim() === '' ? t('library.lesson.missing') : undefined;
  const { refused } = edit;
  return (
    <Form
      title={lesson === null ? t('library.new.lesson') : `${lesson.key} ${lesson.title}`}
      submitLabel={t('common.save')}
      submission={edit.submission}
      fields={['title', 'text', 'tags', 'ownerId', 'evidence']}
      saysStale
      onSubmit={() => void save()}
      onCancel={() => onDone(null)}
    >
      <LineField
        label={t('library.lesson.title')}
        value={title}
        onChange={setTitle}
        error={missing ?? refused('title')}
      />
      <NoteField
        label={t('library.lesson.text')}
        value={text}
        onChange={setText}
        error={refused('text')}
        optional
      />
      <LineField
        label={t('library.tags')}
        value={tags}
        onChange={setTags}
        help={t('library.tags.help')}
        error={refused('tags')}
        optional
      />
      <OwnerField ownerId={ownerId} onChange={setOwnerId} error={refused('ownerId')} />
      <EvidenceField
        draft={evidence}
        onChange={setEvidence}
        cards={cards}
        error={refused('evidence')}
      />
      {lesson?.may.edit === true && (
        <div>
          <Button appearance="subtle" onClick={() => void archive()}>
            {t(lesson.isArchived ? 'library.lesson.restore' : 'library.lesson.archive')}
          </Button>
        </div>
      )}
      <StaleInForm
        submission={edit.submission}
        onMine={() => void (last === 'save' ? save() : archive())}
        onTheirs={() => onDone(null)}
      />
    </Form>
  );
}
