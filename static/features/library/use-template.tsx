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

/** What is filled in and chosen, and the making of it. */
function useMaking({ template, home, contentId }: UseTemplateProps) {
  const submission = useSubmit();
  const use = useRef({ objectives: newId(), page: newId() });
  const [answers, setAnswers] = useState<Answers>({});
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const { blanks, content } = template;
  const hasBoth = content.objectives.length > 0 && content.page !== null;
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
  const make = async () => {
    setTried(true);
    const lacksCycle = wantsCycle && cycle === undefined;
    if (!filling.ok || lacksSpace || lacksCycle || (!wantsPage && !wantsCycle)) return;
    const given = Object.fromEntries(answersTo(blanks, answers));
    const wish = { id: template.id, home, answers: given };
    await submission.run(async () => {
      const { objectives, rulesLeftOut } =
        wantsCycle && cycle !== undefined
          ? await call('template.apply', {
              ...{ ...wish, useId: use.current.objectives, cycleId: cycle.id },
            })
          : { objectives: [], rulesLeftOut: [] };
      const page =
        wantsPage && space !== null
          ? await call('template.page', { ...wish, useId: use.current.page, to: space })
          : null;
      setMade({ objectives, rulesLeftOut, page });
    });
  };
  return {
    ...{ submission, answers, setAnswers, tried, made, filling, make, hasBoth },
    ...{ cycles, cycle, setCycleId, wantsCycle, intoCycle, setIntoCycle },
    ...{ wantsPage, intoPage, setIntoPage, space, setSpace, lacksSpace },
  };
}

type Making = ReturnType<typeof useMaking>;

/** In which cycle, and on which page. */
function Where({
  making,
  template,
  contentId,
}: Pick<UseTemplateProps, 'template' | 'contentId'> & { readonly making: Making }) {
  const { t, days } = useWords();
  const { cycles, cycle, wantsCycle, wantsPage, tried, lacksSpace, submission } = making;
  return (
    <>
      {making.hasBoth && (
        <Checkbox
          label={t('library.intoCycle')}
          isChecked={making.intoCycle}
          onChange={(event) => making.setIntoCycle(event.currentTarget.checked)}
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
          onChange={making.setCycleId}
          error={errorAt(submission.refusal, 'cycleId')}
        />
      )}
      {wantsCycle && cycle === undefined && <p role="status">{t('library.noCycle')}</p>}
      {template.content.page !== null && (
        <Checkbox
          label={t('library.intoPage')}
          isChecked={making.intoPage}
          onChange={(event) => making.setIntoPage(event.currentTarget.checked)}
        />
      )}
      {wantsPage && (
        <SpaceField
          choice={making.space}
          contentId={contentId ?? null}
          error={tried && lacksSpace ? t('library.space.missing') : undefined}
          onChange={making.setSpace}
        />
      )}
    </>
  );
}

/** Asks for the blanks, shows what will be made, then makes it: objectives in a cycle, a page, or both. */
export function UseTemplate(props: UseTemplateProps) {
  const { template, home, contentId, onDone } = props;
  const { t } = useWords();
  const making = useMaking(props);
  const { submission, filling, made, tried } = making;
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
      fields={['cycleId', ...template.blanks.map(({ key }) => `answers.${key}`)]}
      onSubmit={() => void making.make()}
      onCancel={onDone}
    >
      <BlankFields
        blanks={template.blanks}
        answers={making.answers}
        faults={tried && !filling.ok ? filling.faults : []}
        refused={(key) => errorAt(submission.refusal, `answers.${key}`)}
        onChange={making.setAnswers}
      />
      <section className={styles['preview']}>
        <p className={styles['objectiveTitle']}>{t('library.preview')}</p>
        <ContentPreview content={filling.ok ? filling.filled : template.content} />
      </section>
      <Where
        making={making}
        template={template}
        {...(contentId === undefined ? {} : { contentId })}
      />
    </Form>
  );
}
