import { call } from '../../api/call';
import { notify } from '../../api/flags';
import { RefusalError } from '../../api/refusal-error';
import { useWords } from '../../i18n/words';
import { useAnnounce } from '../../ui/live';
import { useSubmit } from '../../ui/use-submit';
import type { ObjectiveView } from '../../ui/views';

/** Publishes a draft; a refusal is said in Jira's corner, since there is no form to say it in. */
export function usePublish(objective: ObjectiveView, reload: () => Promise<void>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const submission = useSubmit();
  const { id, version, key } = objective;
  const publish = async () => {
    await submission.run(async () => {
      try {
        await call('objective.publish', { id, version });
        announce(t('objective.published', { key }));
        notify({ title: t('objective.published', { key }), tone: 'success' });
      } catch (error) {
        const title = error instanceof RefusalError ? error.message : t('save.failed');
        notify({ title, tone: 'error' });
      }
    });
    await reload();
  };
  return { publish, busy: submission.busy };
}
