import { jiraTime } from '../shapes/time';
import { myselfShape } from '../shapes/user-shape';
import { ok } from './call';
import { get } from './operation';
import { unauthorized } from './rest-error';

export const siteOperations = [
  get('/myself', ({ who, origin }) => {
    if (who.kind === 'anonymous') throw unauthorized();
    return ok(myselfShape(origin, who.user), { identity: 1 });
  }),
  get('/serverInfo', ({ origin, now }) =>
    ok({
      baseUrl: origin,
      displayUrl: origin,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_300,
      buildDate: '2026-11-01T00:00:00.000+0000',
      serverTime: jiraTime(now()),
      scmInfo: 'local',
      serverTitle: 'Jira',
      serverTimeZone: 'Etc/UTC',
    }),
  ),
];
