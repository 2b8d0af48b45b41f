import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useText } from '../i18n/use-text';
import { transition } from '../jira/queries';
import type { Issue } from '../jira/types';
import { StatusLozenge } from '../parts/status-lozenge';
import type { Act } from './act';

const looks = {
  new: 'default',
  undefined: 'default',
  indeterminate: 'primary',
  done: 'primary',
} as const;

/** The issue's status; the menu holds the transitions it may take. */
export function StatusMenu({ issue, act }: { readonly issue: Issue; readonly act: Act }) {
  const text = useText();
  const { status, resolution } = issue.fields;
  return (
    <div className={`row row-wrap status-menu status-${status.statusCategory.key}`}>
      <DropdownMenu
        shouldRenderToParent
        trigger={({ triggerRef, ...trigger }) => (
          <Button
            {...trigger}
            ref={triggerRef}
            appearance={looks[status.statusCategory.key]}
            iconAfter={ChevronDownIcon}
            aria-label={`${text('status')}: ${status.name}`}
          >
            {status.name}
          </Button>
        )}
      >
        <DropdownItemGroup>
          {issue.transitions.map(({ id, name, to }) => (
            <DropdownItem
              key={id}
              elemAfter={<StatusLozenge status={to} />}
              onClick={() => void act(() => transition(issue.key, id))}
            >
              {name}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      </DropdownMenu>
      {resolution && <span className="subtle">✓ {resolution.name}</span>}
    </div>
  );
}
