import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/skeleton';
import type { KeyResultView } from '../../ui/views';

const CheckInForm = lazy(() => import('./check-in-form'));

interface CheckInProps {
  readonly keyResult: KeyResultView;
  readonly today: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** The check-in form, fetched when somebody wants to check in. */
export function CheckIn(props: CheckInProps) {
  return (
    <Suspense fallback={<Skeleton blocks={[[320, '100%']]} />}>
      <CheckInForm {...props} />
    </Suspense>
  );
}
