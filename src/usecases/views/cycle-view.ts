import type { OperationOutput } from '../../contract/operations';
import type { Cycle } from '../../domain/cycle';
import { mayManage } from '../../domain/rights';
import type { Grants } from '../rights/grants';

export type CycleView = OperationOutput<'cycle.list'>['cycles'][number];

export const cycleView = (cycle: Cycle, grants: Grants): CycleView => ({
  id: cycle.id,
  version: cycle.version,
  home: cycle.home,
  name: cycle.name,
  startsOn: cycle.startsOn,
  endsOn: cycle.endsOn,
  stage: cycle.stage,
  shelf: cycle.shelf,
  archivedAt: cycle.archivedAt,
  may: { manage: mayManage(grants.at(cycle.home)) },
});
