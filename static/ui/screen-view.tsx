import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { ScreenState } from '../api/screen-store';
import type { Screen } from '../api/use-screen';
import { useWords } from '../i18n/words';
import { Moment } from './moment';
import { Notice } from './notice';
import styles from './screen-view.module.css';

interface Dated {
  readonly asOf: string;
}

interface ScreenViewProps<T extends Dated> {
  readonly screen: Screen<T>;
  readonly skeleton: ReactNode;
  /** In a narrow place. */
  readonly compact?: boolean;
  readonly children: (data: T) => ReactNode;
}

type Waiting = Exclude<ScreenState<Dated>, { phase: 'ready' } | { phase: 'loading' }>;

interface WaitingNoticeProps {
  readonly state: Waiting;
  readonly compact: boolean;
  readonly retry: () => void;
}

function WaitingNotice({ state, compact, retry }: WaitingNoticeProps) {
  const { t } = useWords();
  if (state.phase === 'preparing') {
    return (
      <Notice
        compact={compact}
        title={t('state.preparing.title')}
        body={t('state.preparing.body')}
      />
    );
  }
  if (state.phase === 'refused') {
    const gone = state.refusal.code === 'not-found';
    const title = t(gone ? 'state.gone.title' : 'state.refused.title');
    return <Notice compact={compact} title={title} body={state.refusal.message} />;
  }
  return (
    <Notice
      compact={compact}
      title={t('state.failed.title')}
      body={`${state.message ?? t('state.failed.body')} ${t('state.failed.again')}`}
      actions={<Button onClick={retry}>{t('common.tryAgain')}</Button>}
    />
  );
}

function Behind({ asOf }: Dated) {
  const { t } = useWords();
  const [before, after] = t('state.behind').split('{when}');
  return (
    <p className={styles['behind']} role="status">
      {before}
      <Moment at={asOf} />
      {after}
    </p>
  );
}

/** Every state of a screen but the good one, which `children` draw. */
export function ScreenView<T extends Dated>(props: ScreenViewProps<T>) {
  const { screen, skeleton, compact = false, children } = props;
  const { state } = screen;
  if (state.phase === 'loading') return <>{skeleton}</>;
  if (state.phase !== 'ready') {
    return <WaitingNotice compact={compact} state={state} retry={() => void screen.reload()} />;
  }
  return (
    <>
      {state.behind && <Behind asOf={state.data.asOf} />}
      {children(state.data)}
    </>
  );
}
