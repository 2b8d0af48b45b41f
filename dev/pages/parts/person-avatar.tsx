import Avatar from '@atlaskit/avatar';
import type { User } from '../jira/types';

/** A person's picture as Jira gives it; a grey figure for nobody. */
export function PersonAvatar({ user }: { readonly user: User | null | undefined }) {
  const picture = user?.avatarUrls?.['48x48'];
  return (
    <Avatar
      size="small"
      {...(user ? { name: user.displayName } : {})}
      {...(picture === undefined ? {} : { src: picture })}
    />
  );
}
