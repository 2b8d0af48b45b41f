import { ContextPanel } from '../frames/context-panel';
import { useText } from '../i18n/use-text';
import type { Issue } from '../jira/types';
import { IssueKeyLink } from '../parts/issue-key-link';
import { Person } from '../parts/person';
import type { Act } from './act';
import { AssigneeField } from './assignee-field';
import { OriginalEstimate, StoryPoints } from './estimate-fields';
import { LabelsField } from './labels-field';
import { ParentField } from './parent-field';
import { TimeTracking } from './time-tracking';
import { VersionsField } from './versions-field';

interface DetailsProps {
  readonly issue: Issue;
  readonly act: Act;
}

/** Jira's details: the fields a reader looks for first, most of them edited in place. */
export function DetailsPanel({ issue, act }: DetailsProps) {
  const text = useText();
  const { fields } = issue;
  return (
    <ContextPanel title={text('details')} memory="details">
      <dl className="fields">
        <dt>{text('assignee')}</dt>
        <dd>
          <AssigneeField issue={issue} act={act} />
        </dd>
        <dt>{text('reporter')}</dt>
        <dd>
          <span className="field-value">
            <Person user={fields.reporter} none={text('none')} />
          </span>
        </dd>
        <dt>{text('parent')}</dt>
        <dd>
          <ParentField issue={issue} act={act} />
          {fields.parent && (
            <span className="field-value">
              <IssueKeyLink issueKey={fields.parent.key} type={fields.parent.fields.issuetype} />
            </span>
          )}
        </dd>
        <dt>{text('labels')}</dt>
        <dd>
          <LabelsField issue={issue} act={act} />
        </dd>
        <dt>{text('fixVersions')}</dt>
        <dd>
          <VersionsField issue={issue} act={act} />
        </dd>
        <dt>{text('storyPoints')}</dt>
        <dd>
          <StoryPoints issue={issue} act={act} />
        </dd>
        <dt>{text('originalEstimate')}</dt>
        <dd>
          <OriginalEstimate issue={issue} act={act} />
        </dd>
        <dt>{text('timeTracking')}</dt>
        <dd>
          <TimeTracking issue={issue} act={act} />
        </dd>
        <dt>{text('priority')}</dt>
        <dd>
          <span className="field-value">{fields.priority?.name ?? text('none')}</span>
        </dd>
        <dt>{text('resolution')}</dt>
        <dd>
          <span className="field-value">{fields.resolution?.name ?? text('unresolved')}</span>
        </dd>
      </dl>
    </ContextPanel>
  );
}
