import type { Watermark } from '../../storage/upkeep/stores';
import { indexLagMs } from './watermark';

export interface ProjectGroup {
  readonly projectIds: readonly string[];
  /** Where the one furthest behind is, epoch milliseconds. */
  readonly since: number;
}

const hourMs = 3_600_000;
const projectsAtOnce = 50;

/** What was read before anybody looked came by search too, which may not have shown all. */
const sinceOf = ({ reachedAt, isFirst }: Watermark): number =>
  Date.parse(reachedAt) - (isFirst ? indexLagMs : 0);

/** Projects to ask about together, in the order of how far they are: one far behind makes no other read twice. */
export function projectGroups(projects: readonly Watermark[]): ProjectGroup[] {
  const sorted = projects
    .map((project) => ({ id: project.projectId, since: sinceOf(project) }))
    .sort((a, b) => a.since - b.since);
  const groups: { projectIds: string[]; since: number }[] = [];
  for (const { id, since } of sorted) {
    const last = groups.at(-1);
    const joins = last && last.projectIds.length < projectsAtOnce && since - last.since < hourMs;
    if (joins) last.projectIds.push(id);
    else groups.push({ projectIds: [id], since });
  }
  return groups;
}
