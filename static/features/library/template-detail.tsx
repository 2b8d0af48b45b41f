import Button from '@atlaskit/button/new';
import ArrowLeftIcon from '@atlaskit/icon/core/arrow-left';
import { useState } from 'react';
import { call } from '../../api/call';
import { RefusalError } from '../../api/refusal-error';
import { useWords } from '../../i18n/words';
import { HomeName } from '../../ui/home-name';
import { useLicensed } from '../../ui/licence';
import { Lozenge } from '../../ui/lozenge';
import { Moment } from '../../ui/moment';
import { Person } from '../../ui/person';
import { SubmitTrouble } from '../../ui/submit-trouble';
import { useSubmit } from '../../ui/use-submit';
import { ContentPreview } from './content-preview';
import styles from './library.module.css';
import type { OpenItem, TemplateView } from './library-types';
import { TagList } from './tag-list';
import { TrackRecord } from './track-record';

interface TemplateDetailProps {
  readonly template: TemplateView;
  readonly onOpen: (item: OpenItem) => void;
  readonly onBack: () => void;
}

const nextStage = { draft: 'published', published: 'retired', retired: 'published' } as const;

/** A template: what it is for, how to use it well, what it holds, what came of it. */
export function TemplateDetail({ template: opened, onOpen, onBack }: TemplateDetailProps) {
  const { t } = useWords();
  const licensed = useLicensed();
  const submission = useSubmit();
  const [template, setTemplate] = useState(opened);
  const { id, version, key, name, purpose, guidance, stage, tags, ownerId, home, may } = template;
  const to = nextStage[stage];
  const move = () =>
    submission.run(async () => {
      try {
        setTemplate(await call('template.stage', { id, version, stage: to }));
      } catch (error) {
        const isStale = error instanceof RefusalError && error.refusal.code === 'stale';
        // Whatever it was refused for should be seen next to the sentence.
        if (isStale) setTemplate(await call('template.get', { id }));
        throw error;
      }
    });
  return (
    <article className={styles['detail']}>
      <div>
        <Button appearance="subtle" iconBefore={ArrowLeftIcon} onClick={onBack}>
          {t('library.back')}
        </Button>
      </div>
      <div className={styles['cardHead']}>
        <h2 className={styles['title']}>
          <span className={styles['key']}>{key}</span> {name}
        </h2>
        <Lozenge tone={stage === 'published' ? 'success' : 'neutral'}>
          {t(`library.stage.${stage}`)}
        </Lozenge>
      </div>
      <div className={styles['foot']}>
        <Person accountId={ownerId} withName />
        <span className={styles['quiet']}>
          <HomeName home={home} /> · {t('library.version', { n: version })} ·{' '}
          <Moment at={template.at} />
        </span>
      </div>
      {purpose !== '' && <p className={styles['text']}>{purpose}</p>}
      <TrackRecord record={template.record} />
      <TagList tags={tags} />
      {guidance !== '' && (
        <section>
          <p className={styles['objectiveTitle']}>{t('library.guidance')}</p>
          <p className={styles['text']}>{guidance}</p>
        </section>
      )}
      <SubmitTrouble submission={submission} />
      <div className={styles['foot']}>
        {stage === 'published' && licensed && (
          <Button appearance="primary" onClick={() => onOpen({ kind: 'use', template })}>
            {t('library.use')}
          </Button>
        )}
        {may.edit && (
          <>
            <Button onClick={() => onOpen({ kind: 'edit-template', template })}>
              {t('common.edit')}
            </Button>
            <Button isLoading={submission.busy} onClick={() => void move()}>
              {t(`library.to.${to}`)}
            </Button>
          </>
        )}
      </div>
      <ContentPreview content={template.content} />
    </article>
  );
}
