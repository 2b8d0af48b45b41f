import { useRef, useState } from 'react';
import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import { newId } from '../../api/ids';
import { quarterAfter, quarterOf } from '../../format/quarter';
import { useWords } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { Form } from '../../ui/form';
import { useAnnounce } from '../../ui/live';
import { errorAt, useSubmit } from '../../ui/use-submit';
import type { CycleView } from '../../ui/views';
import { useUndo } from '../lifecycle/use-undo';
import { CycleFields, cycleFields, isComplete, type CycleDraft } from './cycle-fields';
import { PresetField } from './preset-field';
import { presetDraft } from './presets';
import { useWeekStart } from './use-week-start';

interface NewCycleProps {
  /** The place that is shown; from a project's the site can be chosen instead. */
  readonly home: Home;
  /** Only who may is offered a cycle of the whole site. */
  readonly mayManageSite: boolean;
  readonly today: string;
  /** The new one is proposed for the time after this. */
  readonly after: CycleView | null;
  readonly onDone: () => void;
  readonly onSaved: (cycleId: string) => Promise<void>;
}

/** Starts a cycle as a draft: the time after the one shown, unless somebody says otherwise. */
export function NewCycle(props: NewCycleProps) {
  const { home, mayManageSite, today, after, onDone, onSaved } = props;
  const { t, locale } = useWords();
  const announce = useAnnounce();
  const id = useRef(newId());
  const submission = useSubmit();
  const undo = useUndo(() => onSaved(id.current));
  const weekStartsOn = useWeekStart();
  const [tried, setTried] = useState(false);
  const [kind, setKind] = useState(home.kind);
  const [draft, setDraft] = useState<CycleDraft>(() =>
    after === null || after.shelf ? quarterOf(today) : quarterAfter(after, locale),
  );
  const save = async () => {
    setTried(true);
    if (!isComplete(draft)) return;
    const chosen: Home = kind === 'site' ? { kind } : home;
    const saved = await submission.run(async () => {
      const written = await call('cycle.create', { id: id.current, home: chosen, ...draft });
      undo.done(t('cycle.created', { name: draft.name }), { kind: 'cycle', ...written });
    });
    if (!saved) return;
    announce(t('cycle.created', { name: draft.name }));
    await onSaved(id.current);
  };
  return (
    <Form
      title={t('cycle.new')}
      submitLabel={t('form.create')}
      submission={submission}
      fields={cycleFields}
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <PresetField
        draft={draft}
        today={today}
        weekStartsOn={weekStartsOn}
        onChoose={(preset) => setDraft(presetDraft(preset, today, weekStartsOn, locale))}
      />
      <CycleFields
        draft={draft}
        onChange={setDraft}
        tried={tried}
        refused={(field) => errorAt(submission.refusal, field)}
      />
      {mayManageSite && home.kind === 'project' && (
        <ChoiceRow
          label={t('cycle.home')}
          choices={[
            { value: 'project', face: t('cycle.home.project') },
            { value: 'site', face: t('cycle.home.site') },
          ]}
          value={kind}
          onChange={setKind}
        />
      )}
    </Form>
  );
}
