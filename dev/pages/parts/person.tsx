import Avatar from '@atlaskit/avatar';
import type { User } from '../jira/types';

interface PersonProps {
  readonly user: User | null | undefined;
  /** What stands there when it is nobody. */
  readonly none: string;
}

/** Avatar and name. */
export function Person({ user, none }: PersonProps) {
  return (
    <span className="row">
      <Avatar size="small" {...(user ? { name: user.displayName } : {})} />
      <span className={`ellipsis${user ? '' : ' subtle'}`}>{user?.displayName ?? none}</span>
    </span>
  );
}
