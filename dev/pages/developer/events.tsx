import { z } from 'zod';
import { useDates } from '../i18n/use-dates';
import { useText } from '../i18n/use-text';
import type { EventView } from './types';

const issueOf = (event: unknown): string =>
  z.object({ issue: z.object({ key: z.string() }) }).safeParse(event).data?.issue.key ?? '';

/** Every product event, newest first, and what became of it. */
export function Events({ events }: { readonly events: readonly EventView[] }) {
  const text = useText();
  const dates = useDates();
  if (events.length === 0) return <p className="subtle">{text('nothing')}</p>;
  return (
    <ul className="log">
      {events.map(({ id, at, event, fate }) => (
        <li key={id}>
          <details>
            <summary>
              <span className="subtle numbers small">{dates.second(at)}</span>
              <span className="grow ellipsis">
                {event.eventType.replace(/^avi:/, '')} {issueOf(event)}
              </span>
              <span className="subtle small ellipsis">{fate.join(', ')}</span>
            </summary>
            <div className="log-detail">
              <code className="code">{JSON.stringify(event, null, 2)}</code>
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
