import { useDates } from '../i18n/use-dates';
import { useText } from '../i18n/use-text';
import type { Change, Issue } from '../jira/types';
import { PersonAvatar } from '../parts/person-avatar';
import { fieldName } from './field-name';

function Entry({ change }: { readonly change: Change }) {
  const text = useText();
  const dates = useDates();
  const who = change.author?.displayName ?? '';
  return (
    <li>
      <PersonAvatar user={change.author} />
      <div className="grow">
        {change.items.map((item, at) => (
          <div key={at}>
            <strong>{who}</strong> {text('changedField', { field: fieldName(item.field, text) })}
            <div>
              {item.fromString || text('none')} → {item.toString || text('none')}
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
