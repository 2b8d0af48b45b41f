import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import type { Home } from '../../../src/domain/home';
import type { TemplateContent } from '../../../src/domain/library/template';
import { call } from '../../api/call';
import { newId } from '../../api/ids';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { LineField, NoteField } from '../../ui/text-field';
import { StaleInForm } from '../../ui/stale-in-form';
import { useEdit } from '../../ui/use-edit';
import { BlankEditor } from './blank-editor';
import styles from './library.module.css';
import type { TemplateView } from './library-types';
import { ObjectiveEditor } from './objective-editor';
import {
  draftOf,
  emptyObjective,
  namedBlanks,
  requestOf,
  untitled,
  withBlanks,
  withDescribed,
  type TemplateDraft,
} from './template-draft';

interface TemplateFormProps {
  readonly home: Home;
  /** Null: a new one. */
  readonly template: TemplateView | null;
  /** What a new one begins with. */
  readonly content?: TemplateContent;
  readonly onDone: (saved: TemplateView | null) => void;
}

interface PartProps {
  readonly draft: TemplateDraft;
  readonly onChange: (draft: TemplateDraft) => void;
  readonly refused: (field: string) => string | undefined;
}

function Objectives({ draft, onChange, refused }: PartProps) {
  const { t } = useWords();
  const { objectives } = draft.content;
  const set = (next: typeof objectives) =>
    onChange(withBlanks({ ...draft, content: { ...draft.content, objectives: next } }));
  return (
    <>
      {objectives.map((objective, index) => (
        <ObjectiveEditor
          key={index}
          objective={objective}
          refused={(field) => refused(`content.objectives.${String(index)}.${field}`)}
          onChange={(next) => set(objectives.with(index, next))}
          onRemove={() => set(objectives.toSpliced(index, 1))}
        />
      ))}
      <div>
        <Button spacing="compact" onClick={() => set([...objectives, emptyObjective])}>
          {t('library.addObjective')}
        </Button>
      </div>
    </>
  );
}

function Page({ draft, onChange, refused }: PartProps) {
  const { t } = useWords();
  const page = draft.content.page ?? { title: '', text: '' };
  const set = (next: typeof page) => {
    const kept = next.title === '' && next.text === '' ? null : next;
    onChange(withBlanks({ ...draft, content: { ...draft.content, page: kept } }));
  };
  return (
    <div className={styles['group']}>
      <span className={styles['groupHead']}>{t('library.pagePart')}</span>
      <LineField
        label={t('library.pageTitle')}
        value={page.title}
        onChange={(title) => set({ ...page, title })}
        error={refused('content.page.title')}
        optional
      />
      <NoteField
        label={t('library.pageText')}
        value={page.text}
        onChange={(text) => set({ ...page, text })}
        help={t('library.pageText.help')}
        maxLength={20_000}
        error={refused('content.page.text')}
        optional
      />
    </div>
  );
}

/** A template while it is written: blanks appear as soon as a text names them. */
export function TemplateForm({ home, template, content, onDone }: TemplateFormProps) {
  const { t } = useWords();
  const edit = useEdit({ version: template?.version ?? 0, needsReason: false });
  const id = useRef(template?.id ?? newId());
  const [draft, setDraft] = useState(() => draftOf(template, content));
  const lacking = untitled(draft);
  const refused = (field: string) =>
    edit.tried && lacking.includes(field) ? t('library.title.missing') : edit.refused(field);
  const save = async () => {
    const isComplete = draft.name.trim() !== '' && lacking.length === 0;
    const wish = { id: id.current, home: template?.home ?? home };
    let saved: TemplateView | null = null;
    const went = await edit.save(isComplete, async (version) => {
      saved = await call('template.save', { ...wish, version, ...requestOf(draft) });
    });
    if (went) onDone(saved);
  };
  const missing = edit.tried && draft.name.trim() === '' ? t('library.name.missing') : undefined;
  return (
    <Form
      title={template === null ? t('library.new.template') : `${template.key} ${template.name}`}
      lead={t('library.form.lead')}
      submitLabel={t('common.save')}
      submission={edit.submission}
      fields={['name', 'purpose', 'guidance', 'tags']}
      saysStale
      onSubmit={() => void save()}
      onCancel={() => onDone(null)}
    >
      <LineField
        label={t('library.name')}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        error={missing ?? refused('name')}
      />
      <NoteField
        label={t('library.purpose')}
        value={draft.purpose}
        onChange={(purpose) => setDraft({ ...draft, purpose })}
        error={refused('purpose')}
        optional
      />
      <NoteField
        label={t('library.guidance')}
        value={draft.guidance}
        onChange={(guidance) => setDraft({ ...draft, guidance })}
        error={refused('guidance')}
        optional
      />
      <LineField
        label={t('library.tags')}
        value={draft.tags}
        onChange={(tags) => setDraft({ ...draft, tags })}
        help={t('library.tags.help')}
        error={refused('tags')}
        optional
      />
      <Objectives draft={draft} onChange={setDraft} refused={refused} />
      <Page draft={draft} onChange={setDraft} refused={refused} />
      <BlankEditor
        blanks={namedBlanks(draft)}
        onChange={(described) => setDraft(withDescribed(draft, described))}
        refused={refused}
      />
      <StaleInForm
        submission={edit.submission}
        onMine={() => void save()}
        onTheirs={() => onDone(null)}
      />
    </Form>
  );
}
