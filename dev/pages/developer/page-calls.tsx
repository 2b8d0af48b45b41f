import { useDates } from '../i18n/use-dates';
import { useText } from '../i18n/use-text';
import type { DeveloperView } from './types';

/** What the app's pages asked Jira themselves, newest first. */
export function PageCalls({ calls }: { readonly calls: DeveloperView['pageCalls'] }) {
  const text = useText();
  const dates = useDates();
  if (calls.length === 0) return <p className="subtle">{text('nothing')}</p>;
  return (
    <div className="block">
      {calls.map(({ at, as, method, path, status, ms }, index) => (
        <code key={index} className={`code${status >= 400 ? ' bad' : ''}`}>
          <span className="subtle numbers">
            {dates.second(at)} · {as} · {status} · {ms.toFixed(1)} ms
          </span>
          {method} {path}
        </code>
      ))}
    </div>
  );
}
