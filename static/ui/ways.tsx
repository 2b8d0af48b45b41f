import type { NewCoreIconProps } from '@atlaskit/icon/types';
import type { ComponentType, ReactNode } from 'react';
import styles from './ways.module.css';

interface WayProps {
  readonly icon: ComponentType<NewCoreIconProps>;
  readonly title: string;
  readonly body: string;
  readonly onClick: () => void;
}

/** One click to something real, where there is nothing yet. */
export function Way({ icon: Icon, title, body, onClick }: WayProps) {
  return (
    <button type="button" className={styles['way']} onClick={onClick}>
      <Icon label="" color="currentColor" />
      <span className={styles['text']}>
        <span className={styles['title']}>{title}</span>
        <span className={styles['body']}>{body}</span>
      </span>
    </button>
  );
}

/** The ways in, side by side. */
export function Ways({ children }: { readonly children: ReactNode }) {
  return <div className={styles['ways']}>{children}</div>;
}
