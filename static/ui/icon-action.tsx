import type { NewCoreIconProps } from '@atlaskit/icon/types';
import { forwardRef, type ButtonHTMLAttributes, type ComponentType } from 'react';
import styles from './icon-action.module.css';

interface IconActionProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: ComponentType<NewCoreIconProps>;
  readonly label: string;
}

/** A small button with an icon for a face. Atlaskit's own brings 60 kB of tooltip with it. */
export const IconAction = forwardRef<HTMLButtonElement, IconActionProps>(function IconAction(
  { icon: Icon, label, ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type="button"
      className={styles['action']}
      aria-label={label}
      title={label}
    >
      <Icon label="" size="small" color="currentColor" />
    </button>
  );
});
