import { useWords } from '../i18n/words';
import { useNow } from './use-now';

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
