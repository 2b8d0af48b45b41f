import { useDates } from '../i18n/use-dates';
import { useText } from '../i18n/use-text';
import type { Issue } from '../jira/types';

/** When the issue was made, changed and resolved. */
export function Dates({ issue }: { readonly issue: Issue }) {
  const text = useText();
  const dates = useDates();
  const { created, updated, resolutiondate } = issue.fields;
  return (
    <div className="dates">
      <div>{text('created', { when: dates.minute(created) })}</div>
      <div>{text('updated', { when: dates.minute(updated) })}</div>
      {resolutiondate && <div>{text('resolved', { when: dates.minute(resolutiondate) })}</div>}
    </div>
  );
}
