import { useMemo } from 'react';
import { useSite } from '../site/session-context';

/** Dates in the reader's language and time zone. */
export interface Dates {
  /** Day only, e.g. `Nov 23, 2026`. */
  day(moment: string | number): string;
  /** Day and minute. */
  minute(moment: string | number): string;
  /** To the second, for logs. */
  second(moment: string | number): string;
}

export function useDates(): Dates {
  const { locale, timezone } = useSite().session;
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) => {
      const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: timezone });
      return (moment: string | number) => formatter.format(new Date(moment));
    };
    return {
      day: format({ dateStyle: 'medium' }),
      minute: format({ dateStyle: 'medium', timeStyle: 'short' }),
      second: format({
        ...{ month: 'short', day: 'numeric' },
        ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
      }),
    };
  }, [locale, timezone]);
}
