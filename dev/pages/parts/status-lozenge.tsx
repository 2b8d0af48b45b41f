import Lozenge from '@atlaskit/lozenge';
import type { Status } from '../jira/types';

const appearances = {
  new: 'default',
  undefined: 'default',
  indeterminate: 'inprogress',
  done: 'success',
} as const;

/** An issue's status, coloured by its category as Jira does. */
export function StatusLozenge({ status }: { readonly status: Status }) {
  return <Lozenge appearance={appearances[status.statusCategory.key]}>{status.name}</Lozenge>;
}
