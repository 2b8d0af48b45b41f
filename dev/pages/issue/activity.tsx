import { useDates } from '../i18n/use-dates';
import { useText } from '../i18n/use-text';
import type { Change, Issue } from '../jira/types';
import { durationText } from '../../jira/work/duration';
import { PersonAvatar } from '../parts/person-avatar';
import { fieldName } from './field-name';

/** The number of a worklog says nothing to a reader. */
const isShown = ({ field }: Change['items'][number]): boolean => field !== 'WorklogId';

const seconds = new Set(['timespent', 'timeestimate', 'timeoriginalestimate']);

const shown = (field: string, value: string | null | undefined): string =>
  seconds.has(field) && value ? durationText(Number(value)) : (value ?? '');

function Entry({ change }: { readonly change: Change }) {
  const text = useText();
  const dates = useDates();
  const who = change.author?.displayName ?? '';
  return (
    <li>
      <PersonAvatar user={change.author} />
      <div className="grow">
        {change.items.filter(isShown).map((item, at) => (
          <div key={at}>
            <strong>{who}</strong> {text('changedField', { field: fieldName(item.field, text) })}
            <div>
              {shown(item.field, item.fromString) || text('none')} →{' '}
              {shown(item.field, item.toString) || text('none')}
            </div>
          </div>
        ))}
        <div className="subtle small">{dates.minute(change.created)}</div>
      </div>
    </li>
  );
}

/** What changed on the issue, newest first. */
export function Activity({ issue }: { readonly issue: Issue }) {
  const text = useText();
  const changes = [...(issue.changelog?.histories ?? [])].sort((a, b) =>
    b.created.localeCompare(a.created),
  );
  return (
    <section>
      <div className="section-title">
        <h2 className="section-name">{text('activity')}</h2>
      </div>
      {changes.length === 0 && <p className="subtle">{text('noHistory')}</p>}
      <ul className="history">
        {changes.map((change) => (
          <Entry key={change.id} change={change} />
        ))}
      </ul>
    </section>
  );
}
