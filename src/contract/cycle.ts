import { z } from 'zod';
import * as f from './fields';
import { operation } from './operation';
import { CycleView } from './views';

const times = { name: f.Title, startsOn: f.CalendarDay, endsOn: f.CalendarDay };
const CycleRef = z.object({ id: f.Id, version: f.Version });

export const cycleOperations = {
  'cycle.list': operation({
    summary: 'Cycles of the site and, when given, of one project, newest first.',
    who: 'jira-user',
    kind: 'read',
    input: z.object({ projectId: f.ProjectId.optional() }),
    output: z.object({ cycles: z.array(CycleView) }),
  }),
  'cycle.create': operation({
    summary: 'Starts a cycle as a draft.',
    who: 'home-manager',
    kind: 'write',
    input: z.object({ id: f.Id.optional(), home: f.HomeField, ...times }),
    output: CycleRef,
  }),
  'cycle.edit': operation({
    summary: 'Renames a cycle or moves its dates; a published one asks for a reason.',
    who: 'home-manager',
    kind: 'write',
    input: z.object({ id: f.Id, version: f.Version, ...times, reason: f.ChangeReason.optional() }),
    output: CycleRef,
  }),
  'cycle.publish': operation({
    summary: 'Publishes a draft cycle.',
    who: 'home-manager',
    kind: 'write',
    input: z.object({ id: f.Id, version: f.Version }),
    output: CycleRef,
  }),
  'cycle.close': operation({
    summary: 'Closes a cycle; what is still open in it is closed with it, as it stands.',
    who: 'home-manager',
    kind: 'write',
    input: z.object({ id: f.Id, version: f.Version, note: f.LongText.default('') }),
    output: CycleRef,
  }),
};
