import { systemClock } from './clock';
import { createConfluence } from './confluence/create-confluence';
import { retroDocumentWords } from './contract/wording/retro-document-words';
import { retroPageWords } from './contract/wording/retro-page-words';
import { inBackground } from './events/background';
import { createDrainQueue } from './events/drain-queue';
import { statusDocumentWords } from './contract/wording/status-document-words';
import { onExportRetro } from './events/export-retro';
import { onExportStatus } from './events/export-status';
import { onIssueEvent as noteIssueEvent } from './events/issue-event';
import { onIssueStatus } from './events/issue-status';
import { onLinkEvent as noteLinkEvent } from './events/link-event';
import { onWorklogEvent as noteWorklogEvent } from './events/worklog-event';
import { onProjectEvent as noteProjectEvent } from './events/project-event';
import { createIds } from './ids';
import { createJira } from './jira/create-jira';
import { createMeter } from './meter/meter';
import { createResolver } from './resolvers/resolver';
import { createStores } from './storage/create-stores';
import type { Ports } from './usecases/ports';
import { prepareSite } from './usecases/prepare';
import { fiveMinutes } from './usecases/upkeep/five-minutes';
import { hourlyWork } from './usecases/upkeep/hour';
import { weeklyWork } from './usecases/upkeep/week';
import { meteredDrain } from './usecases/work/metered-drain';

const ports: Ports = {
  clock: systemClock,
  ids: createIds(systemClock),
  jira: createJira(),
  confluence: createConfluence(),
  stores: createStores(),
  drainQueue: createDrainQueue(),
  meter: createMeter(),
  wording: {
    retroPage: retroPageWords,
    retroDocument: retroDocumentWords,
    statusDocument: statusDocumentWords,
  },
};

export const resolver = createResolver(ports);
export const issueStatus = (payload: unknown) => onIssueStatus(ports, payload);
export const exportRetro = (payload: unknown, runtime: unknown) =>
  onExportRetro(ports, payload, runtime);
export const exportStatus = (payload: unknown, runtime: unknown) =>
  onExportStatus(ports, payload, runtime);
export const onIssueEvent = (event: unknown) => noteIssueEvent(ports, event);
export const onWorklogEvent = (event: unknown) => noteWorklogEvent(ports, event);
export const onLinkEvent = (event: unknown) => noteLinkEvent(ports, event);
export const onProjectEvent = (event: unknown) => noteProjectEvent(ports, event);
export const onLifecycle = () => inBackground(ports, 'lifecycle', () => prepareSite(ports));
export const onDrain = () => inBackground(ports, 'drain', () => meteredDrain(ports));
export const onFiveMinutes = () => inBackground(ports, 'five minutes', () => fiveMinutes(ports));
export const onHour = () => inBackground(ports, 'hour', () => hourlyWork(ports));
export const onWeek = () => inBackground(ports, 'week', () => weeklyWork(ports));
