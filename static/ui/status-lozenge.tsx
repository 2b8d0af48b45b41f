import { forwardRef, type ButtonHTMLAttributes } from 'react';
import type { Status } from '../../src/domain/judgement';
import { useWords } from '../i18n/words';
import { Lozenge, lozengeButtonClass } from './lozenge';
import { StatusShape } from './status-shape';
import { toneOf } from './tone';

/** A status in words, shape and colour. */
export function StatusLozenge({ status }: { readonly status: Status }) {
  const words = useWords();
  return (
    <Lozenge tone={toneOf(status)} sign={<StatusShape status={status} />}>
      {words.status(status)}
    </Lozenge>
  );
}

interface StatusButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly status: Status;
  /** Whose status: KR-34. */
  readonly subject: string;
}

/** A status that opens its explanation. */
export const StatusButton = forwardRef<HTMLButtonElement, StatusButtonProps>(function StatusButton(
  { status, subject, ...rest },
  ref,
) {
  const words = useWords();
  const label = words.t('status.explain', { key: subject, status: words.status(status) });
  return (
    <button
      {...rest}
      ref={ref}
      type="button"
      className={lozengeButtonClass(toneOf(status))}
      aria-label={label}
      data-status={status}
    >
      <StatusShape status={status} />
      {words.status(status)}
    </button>
  );
});
