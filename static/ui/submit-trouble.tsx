import { useWords } from '../i18n/words';
import { Banner } from './banner';
import { errorAt, type Submission } from './use-submit';

interface SubmitTroubleProps {
  readonly submission: Submission;
  /** Fields that show their own errors; a refusal about anything else stands here. */
  readonly fields?: readonly string[];
  /** The form itself says that somebody else was first, as `StaleInForm` does. */
  readonly saysStale?: boolean;
}

/** What stands above the buttons when a write did not go through. */
export function SubmitTrouble({ submission, fields = [], saysStale = false }: SubmitTroubleProps) {
  const { t } = useWords();
  const { refusal, failed } = submission;
  if (failed) return <Banner tone="danger">{t('save.failed')}</Banner>;
  if (refusal === null || (saysStale && refusal.stale !== undefined)) return null;
  if (fields.some((field) => errorAt(refusal, field) !== undefined)) return null;
  return <Banner tone="danger">{refusal.message}</Banner>;
}
