import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import Popup from '@atlaskit/popup';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../i18n/words';
import { Skeleton } from '../../ui/skeleton';
import type { Place } from './place';

const ViewList = lazy(() => import('./view-list'));

/** The ways of looking that somebody kept; one click sets the address. */
export function SavedViews({ place }: { readonly place: Place }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Popup
      isOpen={open}
      onClose={() => setOpen(false)}
      placement="bottom-end"
      role="dialog"
      label={t('views.open')}
      shouldReturnFocus
      autoFocus
      content={() => (
        <Suspense fallback={<Skeleton blocks={[[160, '300px']]} />}>
          <ViewList place={place} onDone={() => setOpen(false)} />
        </Suspense>
      )}
      trigger={({ 'aria-controls': controls, 'aria-haspopup': popup, ref }) => (
        <Button
          ref={ref}
          iconAfter={ChevronDownIcon}
          aria-controls={controls}
          aria-haspopup={popup}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('views.open')}
        </Button>
      )}
    />
  );
}
