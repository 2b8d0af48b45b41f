import { useWords } from '../../i18n/words';
import { InlineSelect } from '../../ui/inline-select';
import { bareAddress } from '../place/address';
import type { Place } from '../place/place';
import { ColumnChooser } from './column-chooser';

/** What the table lists, and in which columns. */
export function TableOrder({ place }: { readonly place: Place }) {
  const { t } = useWords();
  const { of } = place.address;
  return (
    <>
      <InlineSelect
        label={t('table.of')}
        value={of}
        isSet={of !== bareAddress.of}
        onChange={(kind) => place.go({ of: kind === 'objective' ? kind : 'keyResult' })}
      >
        <option value="keyResult">{t('table.of.keyResult')}</option>
        <option value="objective">{t('table.of.objective')}</option>
      </InlineSelect>
      <ColumnChooser place={place} />
    </>
  );
}
