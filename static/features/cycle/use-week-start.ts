import { useEffect, useState } from 'react';
import { call } from '../../api/call';

const monday = 1;

/** The first day of a week as the site decided, 0 (Sunday) to 6; Monday until the app answered. */
export function useWeekStart(): number {
  const [weekStartsOn, setWeekStartsOn] = useState(monday);
  useEffect(() => {
    let stale = false;
    call('settings.get', {}).then(
      (settings) => {
        if (!stale) setWeekStartsOn(settings.weekStartsOn);
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, []);
  return weekStartsOn;
}
