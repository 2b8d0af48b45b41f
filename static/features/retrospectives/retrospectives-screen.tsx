import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { retroWords } from '../../../src/contract/wording/retro-words';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { LinkTo } from '../../ui/destination';
import { useLicensed } from '../../ui/licence';
import { Lozenge } from '../../ui/lozenge';
import { Moment } from '../../ui/moment';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useRead } from '../admin/use-read';
import type { Place } from '../place/place';
import { NewRetrospective } from './new-retrospective';
import styles from './retrospectives.module.css';

/** The retrospectives of a place, on pages that the viewer may read, and the way to the next one. */
export default function RetrospectivesScreen({ place }: { readonly place: Place }) {
  const { t, locale } = useWords();
  const { home } = place;
  const licensed = useLicensed();
  const [writing, setWriting] = useState(false);
  const [before, setBefore] = useState<string | undefined>(undefined);
  const [turn, setTurn] = useState(0);
  const key = `${JSON.stringify(home)} ${before ?? ''} ${String(turn)}`;
  const { found, failed } = useRead(key, () =>
    call('retro.list', { place: home, ...(before === undefined ? {} : { before }) }),
  );
  if (writing) {
    return (
      <NewRetrospective
        home={home}
        onDone={() => {
          setWriting(false);
          setTurn(turn + 1);
        }}
      />
    );
  }
  const add = licensed ? (
    <Button onClick={() => setWriting(true)}>{t('retros.new')}</Button>
  ) : undefined;
  if (failed && found === null) {
    return (
      <Banner
        tone="warning"
        title={t('retros.failed')}
        actions={<Button onClick={() => setTurn(turn + 1)}>{t('common.tryAgain')}</Button>}
      >
        {t('retros.failed.body')}
      </Banner>
    );
  }
  if (found === null) {
    return (
      <Skeleton
        blocks={[
          [64, '100%'],
          [64, '100%'],
        ]}
      />
    );
  }
  if (found.retrospectives.length === 0 && before === undefined) {
    return <Notice title={t('retros.empty')} body={t('retros.empty.body')} actions={add} />;
  }
  return (
    <div className={styles['screen']}>
      {add !== undefined && <div>{add}</div>}
      <ul className={styles['list']}>
        {found.retrospectives.map((retro) => (
          <li key={retro.id} className={styles['row']}>
            <span>
              <LinkTo to={{ kind: 'page', pageId: retro.pageId }}>
                {retro.title === '' ? retro.pageTitle : retro.title}
              </LinkTo>
              <span className={styles['quiet']}>
                {retroWords(locale).formats[retro.format]} · <Moment at={retro.at} />
              </span>
            </span>
            <span className={styles['quiet']}>
              {t('retros.actions', { n: retro.actions.total, filed: retro.actions.filed })}
            </span>
            <Lozenge tone={retro.lockedAt === null ? 'information' : 'success'}>
              {t(retro.lockedAt === null ? 'retros.open' : 'retro.finished')}
            </Lozenge>
          </li>
        ))}
      </ul>
      {found.nextBefore !== null && (
        <Button onClick={() => setBefore(found.nextBefore ?? undefined)}>
          {t('retros.older')}
        </Button>
      )}
    </div>
  );
}
