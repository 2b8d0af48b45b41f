import type { OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { present, type Present } from '../moment';
import type { Ports } from '../ports';
import { requireKnownJiraUser } from '../rights/jira-user';

/** Midnight and the settings change figures without any row being written, so both belong to the token. */
export async function readRevision(
  ports: Ports,
  actor: Actor,
): Promise<OperationOutput<'site.revision'>> {
  const [{ latestAt, count, grant }, now] = await Promise.all([
    ports.stores.revision.read(actor.accountId),
    present(ports),
  ]);
  await requireKnownJiraUser(ports, actor, grant);
  return { token: [latestAt ?? '', count, ...judgedBy(now)].join(' '), latestAt };
}

const judgedBy = ({ today, settings }: Present): (string | number)[] => [
  today,
  settings.inProgressCredit,
  settings.excludedResolutionIds.join(','),
];
