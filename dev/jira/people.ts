import type { JiraUser } from './model/user';

const teammate = (
  accountId: string,
  displayName: string,
  email: string,
  timeZone = 'Europe/Berlin',
): JiraUser => ({
  accountId,
  accountType: 'atlassian',
  displayName,
  email,
  active: true,
  hasJiraAccess: true,
  isSiteAdmin: false,
  locale: 'en_US',
  timeZone,
});

/** The people of the development site by short name. `anonymous` is nobody and so has no account. */
export const people = {
  admin: {
    ...teammate('712020:0a1e6c52-1f0b-4c3e-9a57-0d1c5f2e7a01', 'Ada Admin', 'admin@example.com'),
    isSiteAdmin: true,
  },
  lead: teammate('712020:1b2f7d63-2a1c-4d4f-8b68-1e2d6a3f8b02', 'Lena Lead', 'lead@example.com'),
  member: {
    ...teammate('712020:2c3a8e74-3b2d-4e5a-9c79-2f3e7b4a9c03', 'Mei Member', 'member@example.com'),
    locale: 'zh_CN',
    timeZone: 'Asia/Shanghai',
  },
  outsider: {
    ...teammate(
      '712020:3d4b9f85-4c3e-4f6b-8d8a-3a4f8c5bad04',
      'Otto Outsider',
      'outsider@example.com',
    ),
    hasJiraAccess: false,
  },
  noor: teammate('712020:4e5ca096-5d4f-4a7c-9e9b-4b5a9d6cbe05', 'Noor Haddad', 'noor@example.com'),
  tomas: teammate(
    '712020:5f6db1a7-6e5a-4b8d-8fac-5c6bae7dcf06',
    'Tomás Silva',
    'tomas@example.com',
  ),
  wei: teammate(
    '712020:6a7ec2b8-7f6b-4c9e-9abd-6d7cbf8eda07',
    'Wei Zhang',
    'wei@example.com',
    'Asia/Shanghai',
  ),
  priya: teammate(
    '712020:7b8fd3c9-8a7c-4daf-8bce-7e8dca9feb08',
    'Priya Nair',
    'priya@example.com',
    'Asia/Kolkata',
  ),
  sam: teammate(
    '712020:8c9ae4da-9b8d-4eba-9cdf-8f9edbaafc09',
    'Sam Okafor',
    'sam@example.com',
    'Europe/London',
  ),
} as const satisfies Record<string, JiraUser>;

/** The account under which the app acts when it calls Jira as itself. */
export const appUser: JiraUser = {
  ...teammate('557058:9d0bf5eb-ac9e-4fcb-8dea-9aafecbb0d10', 'Plumbline', 'app@example.com'),
  accountType: 'app',
  timeZone: 'UTC',
};
