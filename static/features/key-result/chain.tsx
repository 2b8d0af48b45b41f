import { useWords } from '../../i18n/words';
import type { ChainView, ServedKeyResult } from '../../ui/views';
import { ChainOfWhy } from '../alignment/chain-of-why';

/** The objective of a key result is the first step up. */
function stepsOf({ objective, cycle, keyResult, chain }: ServedKeyResult): ChainView {
  const { id, key, title } = objective;
  const place = { objectiveId: keyResult.objectiveId, home: cycle.home };
  return [{ kind: 'objective', id, key, title, ...place, direct: true, counts: false }, ...chain];
}

/** Why an issue matters: from its key result up, one line a step. */
export function Chain({ served }: { readonly served: ServedKeyResult }) {
  const { t } = useWords();
  return <ChainOfWhy chain={stepsOf(served)} label={t('issue.chain')} stacked />;
}
