import { useWords } from '../i18n/words';
import { Notice } from './notice';

/** The licence ran out: what was written is kept. */
export function Unlicensed() {
  const { t } = useWords();
  return <Notice title={t('state.unlicensed.title')} body={t('state.unlicensed.body')} />;
}
