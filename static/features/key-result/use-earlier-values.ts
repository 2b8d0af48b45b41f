import { useRef, useState } from 'react';
import { call } from '../../api/call';
import { useSubmit } from '../../ui/use-submit';
import type { Detail } from './detail';

type Values = Pick<Detail, 'measurements' | 'earlierValues'>;

/** How many are shown before somebody asks. */
const atFirst = 10;

/** The values of a key result, and the way to those before; what was read before starts anew when a value comes. */
export function useEarlierValues({ keyResult, measurements, earlierValues }: Detail) {
  const [read, setRead] = useState<{ readonly since: string | null; readonly values: Values }>();
  const [unfolded, setUnfolded] = useState(false);
  const { busy, failed, run } = useSubmit();
  const newest = useRef(earlierValues);
  newest.current = earlierValues;
  const more = read?.since === earlierValues ? read.values : { measurements: [], earlierValues };
  const before = more.earlierValues;
  const readMore = () =>
    run(async () => {
      if (before === null) return;
      const page = await call('keyResult.values', { id: keyResult.id, before });
      if (newest.current !== earlierValues) return;
      const known = [...more.measurements, ...page.measurements];
      setRead({ since: earlierValues, values: { ...page, measurements: known } });
    });
  const all = [...measurements, ...more.measurements];
  const folds = !unfolded && all.length > atFirst;
  const onMore = folds ? () => setUnfolded(true) : () => void readMore();
  return {
    measurements: folds ? all.slice(0, atFirst) : all,
    /** Null where all are shown. */
    onMore: folds || before !== null ? onMore : null,
    busy,
    failed,
  };
}
