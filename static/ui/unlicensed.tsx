import { useWords } from '../i18n/words';
import { Banner } from './banner';

/** The licence ran out: what was written can be read, above which this stands. */
export function Unlicensed() {
  const { t } = useWords();
  return (
    <Banner tone="warning" title={t('state.unlicensed.title')}>
      {t('state.unlicensed.body')}
    </Banner>
  );
}
