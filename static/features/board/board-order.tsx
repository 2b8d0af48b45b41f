import { boardSorts, groupings } from '../../../src/domain/board-order';
import { useWords } from '../../i18n/words';
import { InlineSelect } from '../../ui/inline-select';
import { bareAddress } from '../place/address';
import { groupingLabels, sortLabels } from '../place/labels';
import type { Place } from '../place/place';
import styles from './status-filter.module.css';

/** By what objectives are grouped and sorted, and whether what is archived is shown instead. */
export function BoardOrder({ place }: { readonly place: Place }) {
  const { t } = useWords();
  const { address, go } = place;
  return (
    <>
      <InlineSelect
        label={t('filter.group')}
        value={address.groupBy}
        isSet={address.groupBy !== bareAddress.groupBy}
        onChange={(chosen) =>
          go({ groupBy: groupings.find((each) => each === chosen) ?? bareAddress.groupBy })
        }
      >
        {groupings.map((grouping) => (
          <option key={grouping} value={grouping}>
            {t(groupingLabels[grouping])}
          </option>
        ))}
      </InlineSelect>
      <InlineSelect
        label={t('filter.sort')}
        value={address.sort}
        isSet={address.sort !== bareAddress.sort}
        onChange={(chosen) =>
          go({ sort: boardSorts.find((each) => each === chosen) ?? bareAddress.sort })
        }
      >
        {boardSorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(sortLabels[sort])}
          </option>
        ))}
      </InlineSelect>
      <button
        type="button"
        className={styles['chip']}
        aria-pressed={address.archived}
        onClick={() => go({ archived: !address.archived })}
      >
        {t('archive.filter')}
      </button>
    </>
  );
}
