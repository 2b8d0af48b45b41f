import type { User } from '../jira/types';
import { PersonAvatar } from './person-avatar';

interface PersonProps {
  readonly user: User | null | undefined;
  /** What stands there when it is nobody. */
  readonly none: string;
}

/** Avatar and name. */
export function Person({ user, none }: PersonProps) {
  return (
    <span className="row">
      <PersonAvatar user={user} />
      <span className={`ellipsis${user ? '' : ' subtle'}`}>{user?.displayName ?? none}</span>
    </span>
  );
}
