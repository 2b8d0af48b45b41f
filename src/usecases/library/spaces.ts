import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Ports } from '../ports';
import { requireJiraUser } from '../rights/jira-user';

export async function searchSpaces(
  ports: Ports,
  actor: Actor,
  { query }: OperationInput<'page.spaces'>,
): Promise<OperationOutput<'page.spaces'>> {
  await requireJiraUser(ports, actor);
  return { spaces: await ports.confluence.searchSpaces(query) };
}
