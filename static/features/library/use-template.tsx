import Checkbox from '@atlaskit/checkbox';
import { useRef, useState } from 'react';
import { answersTo, fillTemplate, type Answers } from '../../../src/domain/library/fill';
import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import { newId } from '../../api/ids';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { SelectField } from '../../ui/select-field';
import { errorAt, useSubmit } from '../../ui/use-submit';
import { useCycles } from '../lifecycle/use-cycles';
import { BlankFields } from './blank-fields';
import { ContentPreview } from './content-preview';
import styles from './library.module.css';
import type { TemplateView } from './library-types';
import { MadeLinks, type Made } from './made-links';
import { SpaceField, type SpaceChoice } from './space-field';

interface UseTemplateProps {
  readonly template: TemplateView;
  readonly home: Home;
  readonly contentId?: string;
  readonly onDone: () => void;
}

const noIds = (): string => '';

/** Asks for the blanks, shows what will be made, then makes it: objectives in a cycle, a page, or both. */
export function UseTemplate({ template, home, contentId, onDone }: UseTemplateProps) {
  const { t, days } = useWords();
  const submission = useSubmit();
  const use = useRef({ objectives: newId(), page: newId() });
  const [answers, setAnswers] = useState<Answers>({});
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const { blanks, content } = template;
  const cycles = useCycles(home.kind === 'project' ? home.projectId : null) ?? [];
  const [cycleId, setCycleId] = useState<string | null>(null);
  const [intoCycle, setIntoCycle] = useState(content.objectives.length > 0);
  const [intoPage, setIntoPage] = useState(content.objectives.length === 0);
  const [space, setSpace] = useState<SpaceChoice | null>(
    contentId === undefined ? null : { kind: 'page', contentId },
  );
  const filling = fillTemplate({ blanks, content }, answers, noIds);
  const cycle = cycles.find(({ id }) => id === cycleId) ?? cycles[0];
  const wantsPage = intoPage && content.page !== null;
  const wantsCycle = intoCycle && content.objectives.length > 0;
  const lacksSpace = wantsPage && space === null;
  const given = Object.fromEntries(answersTo(blanks, answers));
  const make = async () => {
    setTried(true);
    if (!filling.ok || lacksSpace || (!wantsPage && !wantsCycle)) return;
    const wish = { id: template.id, home, answers: given };
    await submission.run(async () => {
      const objectives =
        wantsCycle && cycle !== undefined
          ? await call('template.apply', {
              ...wish,
              ...{ useId: use.current.objectives, cycleId: cycle.id },
            })
          : null;
      const page =
        wantsPage && space !== null
          ? await call('template.page', { ...wish, useId: use.current.page, to: space })
          : null;
      setMade({ objectives: objectives?.objectives ?? [], page });
    });
  };
  if (made !== null) {
    return (
      <Notice
        title={t('library.made')}
        body={<MadeLinks made={made} home={home} onDone={onDone} />}
      />
    );
  }
  return (
    <Form
      title={t('library.useTitle', { name: template.name })}
      lead={template.guidance}
      submitLabel={t('library.make')}
      submission={submission}
      fields={['cycleId']}
      onSubmit={() => void make()}
      onCancel={onDone}
    >
      <BlankFields
        blanks={blanks}
        answers={answers}
        faults={tried && !filling.ok ? filling.faults : []}
        refused={(key) => errorAt(submission.refusal, `answers.${key}`)}
        onChange={setAnswers}
      />
      <section className={styles['preview']}>
        <p className={styles['objectiveTitle']}>{t('library.preview')}</p>
        <ContentPreview content={filling.ok ? filling.filled : content} />
      </section>
      {content.objectives.length > 0 && content.page !== null && (
        <Checkbox
          label={t('library.intoCycle')}
          isChecked={intoCycle}
          onChange={(event) => setIntoCycle(event.currentTarget.checked)}
        />
      )}
      {wantsCycle && cycle !== undefined && (
        <SelectField
          label={t('library.cycle')}
          value={cycle.id}
          options={cycles.map(({ id, name, shelf, startsOn, endsOn }) => ({
            value: id,
            label: shelf ? t('cycle.shelf') : `${name} · ${days(startsOn, endsOn)}`,
          }))}
          onChange={setCycleId}
          error={errorAt(submission.refusal, 'cycleId')}
        />
      )}
      {wantsCycle && cycle === undefined && <p role="status">{t('library.noCycle')}</p>}
      {content.page !== null && (
        <>
          <Checkbox
            label={t('library.intoPage')}
            isChecked={intoPage}
            onChange={(event) => setIntoPage(event.currentTarget.checked)}
          />
          {wantsPage && (
            <SpaceField
              choice={space}
              contentId={contentId ?? null}
              error={tried && lacksSpace ? t('library.space.missing') : undefined}
              onChange={setSpace}
            />
          )}
        </>
      )}
    </Form>
  );
}
