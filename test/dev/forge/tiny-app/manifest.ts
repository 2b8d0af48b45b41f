import { parseManifest } from '../../../../dev/forge/platform/manifest';
import type { Manifest } from '../../../../dev/forge/platform/manifest';

const functions = ['run', 'onWork', 'onIssue', 'onLifecycle', 'onHour', 'status'];

/** A manifest for the tiny app; `change` replaces modules of a type. */
export function tinyManifest(change: Record<string, unknown> = {}): Manifest {
  return parseManifest({
    app: { id: 'ari:cloud:ecosystem::app/tiny' },
    modules: {
      'jira:issueContext': [
        { key: 'panel', resolver: { function: 'run' }, dynamicProperties: { function: 'status' } },
      ],
      trigger: [
        { key: 'issues', function: 'onIssue', events: ['avi:jira:updated:issue'] },
        { key: 'lifecycle', function: 'onLifecycle', events: ['avi:forge:installed:app'] },
      ],
      consumer: [{ key: 'worker', queue: 'work', function: 'onWork' }],
      scheduledTrigger: [{ key: 'hourly', function: 'onHour', interval: 'hour' }],
      function: functions.map((key) => ({ key, handler: `index.${key}` })),
      ...change,
    },
    permissions: { scopes: ['storage:app', 'read:jira-work'] },
  });
}
