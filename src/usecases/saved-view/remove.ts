import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Ports } from '../ports';
import { requireJiraUser } from '../rights/jira-user';
import { requireChangeView } from './may-change';

/** One that is gone already is removed as well as another. */
export async function removeView(
  ports: Ports,
  actor: Actor,
  { id }: OperationInput<'view.remove'>,
): Promise<OperationOutput<'view.remove'>> {
  const view = await ports.stores.views.find(id);
  if (view === null) {
    await requireJiraUser(ports, actor);
    return { id };
  }
  await requireChangeView(ports, actor, view);
  await ports.stores.views.remove(id);
  return { id };
}
