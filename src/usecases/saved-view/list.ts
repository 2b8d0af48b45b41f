import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { mayChangeView } from './may-change';

export async function listViews(
  ports: Ports,
  actor: Actor,
  { place }: OperationInput<'view.list'>,
): Promise<OperationOutput<'view.list'>> {
  const grant = requireBrowse(await grantAtHome(ports, actor, place));
  const views = await ports.stores.views.of(place, actor.accountId);
  return {
    views: views.map((view) => ({
      id: view.id,
      ownerId: view.ownerId,
      name: view.name,
      query: view.query,
      shared: view.shared,
      may: { edit: mayChangeView(actor, view, grant) },
    })),
  };
}
