import type { StatusConfig } from '../../../src/domain/status-config';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { useRead } from '../admin/use-read';

const nameOf = ({ key, title }: { readonly key: string; readonly title: string }) =>
  `${key} ${title}`;

async function readName({ by, itemId }: StatusConfig): Promise<string> {
  if (itemId === null) return '';
  return by === 'objective'
    ? nameOf((await call('objective.get', { id: itemId })).objective)
    : nameOf((await call('keyResult.get', { id: itemId })).keyResult);
}

/** How the objective or key result of a panel is called; empty until it is known. */
export function useItemName(config: StatusConfig): string {
  const { t } = useWords();
  const { found, failed } = useRead(config.itemId ?? '', () => readName(config));
  return failed ? t('statusMacro.unseen') : (found ?? '');
}
