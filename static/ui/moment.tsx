import { useEffect, useState } from 'react';
import { useWords } from '../i18n/words';

const minuteMs = 60_000;

/** The time now, every minute. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minuteMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** How long ago; the exact time on hover. */
export function Moment({ at }: { readonly at: string }) {
  const words = useWords();
  const now = useNow();
  return (
    <time dateTime={at} title={words.moment(at)}>
      {words.ago(at, now)}
    </time>
  );
}

/** A calendar date as seen from the site's today; the exact date on hover. */
export function DayAgo({ day, today }: { readonly day: string; readonly today: string }) {
  const words = useWords();
  return (
    <time dateTime={day} title={words.day(day)}>
      {words.dayAgo(day, today)}
    </time>
  );
}
