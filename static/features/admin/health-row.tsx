import type { ReactNode } from 'react';
import type { OperationOutput } from '../../../src/contract/operations';
import { useWords } from '../../i18n/words';
import { Hidden } from '../../ui/hidden';
import { Lozenge } from '../../ui/lozenge';
import { StatusShape } from '../../ui/status-shape';
import styles from './health.module.css';

export type State = OperationOutput<'admin.get'>['upkeep']['state'];

const signs = {
  fine: { status: 'on-track', tone: 'success' },
  busy: { status: 'at-risk', tone: 'warning' },
  stuck: { status: 'off-track', tone: 'danger' },
} as const;

interface StateLozengeProps {
  readonly state: State;
  /** Left out where one stands near already. */
  readonly shape?: boolean;
}

/** A word on its colour, with a shape. */
export function StateLozenge({ state, shape = true }: StateLozengeProps) {
  const { t } = useWords();
  const { status, tone } = signs[state];
  return (
    <Lozenge tone={tone} sign={shape && <StatusShape status={status} />}>
      {t(`health.${state}`)}
    </Lozenge>
  );
}

/** A shape before the name; its words are for whoever does not see it, and beside the name where they matter. */
function Sign({ state }: { readonly state: State }) {
  const { t } = useWords();
  const { status, tone } = signs[state];
  return (
    <span className={`${styles['sign']} ${styles[`${tone}-sign`]}`}>
      <StatusShape status={status} />
      {state === 'fine' && <Hidden>{t('health.fine')}</Hidden>}
    </span>
  );
}

interface HealthRowProps {
  readonly name: string;
  readonly state: State;
  readonly figure: string;
  /** The limit that the figure has, and how much of it that is. */
  readonly of?: { readonly limit: string; readonly share: number };
  /** What it means, and what to do where it is bad. */
  readonly children: ReactNode;
}

/** One figure of the app's health with what to think of it. */
export function HealthRow({ name, state, figure, of, children }: HealthRowProps) {
  const { t } = useWords();
  return (
    <li className={styles['row']}>
      <Sign state={state} />
      <div className={styles['name']}>
        {name}
        {state !== 'fine' && <StateLozenge state={state} shape={false} />}
      </div>
      <div className={styles['figure']}>
        <span className={styles['number']}>{figure}</span>
        {of !== undefined && (
          <span className={styles['limit']}> {t('health.of', { limit: of.limit })}</span>
        )}
      </div>
      {of !== undefined && <Bar share={of.share} state={state} />}
      <div className={styles['meaning']}>{children}</div>
    </li>
  );
}

const widthOf = (share: number): string => `${String(Math.min(100, share * 100))}%`;

function Bar({ share, state }: { readonly share: number; readonly state: State }) {
  return (
    <div className={styles['track']} aria-hidden="true">
      <div
        className={`${styles['fill']} ${styles[signs[state].tone]}`}
        style={{ width: widthOf(share) }}
      />
    </div>
  );
}

interface HealthGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Figures that belong together. */
export function HealthGroup({ title, children }: HealthGroupProps) {
  return (
    <div className={styles['group']}>
      <h3 className={styles['title']}>{title}</h3>
      <ul className={styles['rows']}>{children}</ul>
    </div>
  );
}
