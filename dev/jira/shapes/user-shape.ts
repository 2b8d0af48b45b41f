import type { JiraUser } from '../model/user';
import { avatarUrls } from './avatar';

/** A user as others see them; e-mail addresses stay private, as people set it in the cloud. */
export const userShape = (origin: string, user: JiraUser) => ({
  self: `${origin}/rest/api/3/user?accountId=${encodeURIComponent(user.accountId)}`,
  accountId: user.accountId,
  avatarUrls: avatarUrls(user.displayName),
  displayName: user.displayName,
  active: user.active,
  timeZone: user.timeZone,
  accountType: user.accountType,
});

/** What `GET /myself` tells a user about themselves. */
export const myselfShape = (origin: string, user: JiraUser) => ({
  ...userShape(origin, user),
  emailAddress: user.email,
  locale: user.locale,
  groups: { size: 0, items: [] },
  applicationRoles: { size: 0, items: [] },
  expand: 'groups,applicationRoles',
});
