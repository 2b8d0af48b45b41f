import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { ReactNode } from 'react';
import styles from './banner.module.css';

const icons = { danger: ErrorIcon, warning: WarningIcon, information: InformationIcon };

interface BannerProps {
  readonly tone: keyof typeof icons;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What went wrong or what to know, where it matters; read out when it appears. */
export function Banner({ tone, title, children, actions }: BannerProps) {
  const Icon = icons[tone];
  return (
    <div
      className={`${styles['banner']} ${styles[tone]}`}
      role={tone === 'danger' ? 'alert' : undefined}
    >
      <span className={styles['icon']}>
        <Icon label="" color="currentColor" />
      </span>
      <div className={styles['text']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
