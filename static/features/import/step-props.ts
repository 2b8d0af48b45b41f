import type { Import, ImportPlace } from './use-import';

export interface ImportScreenProps extends ImportPlace {
  readonly onClose: () => void;
  readonly reload: () => Promise<void>;
}

/** What every step gets. */
export interface StepProps extends ImportScreenProps {
  readonly importing: Import;
}
