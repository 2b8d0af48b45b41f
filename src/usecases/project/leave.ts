import { appAccountId, projectDeleted } from '../../domain/actor';
import { momentNow } from '../moment';
import type { Ports } from '../ports';

/**
 * A project is gone: what it was home to moves to the site, where its owners and contributors find
 * it, lessons and templates also the managers of the site. Its cycles go first, so that no objective is ever in a cycle that its own home does not have.
 * Jira tells of none of its issues: they are gone with it.
 */
export async function leaveDeletedProject(ports: Ports, projectId: string): Promise<void> {
  const signature = { at: momentNow(ports.clock), by: appAccountId, reason: projectDeleted };
  await ports.stores.cycles.leaveProject(projectId, signature);
  await ports.stores.objectives.leaveProject(projectId, signature);
  await ports.stores.library.lessons.leaveProject(projectId, signature);
  await ports.stores.library.templates.leaveProject(projectId, signature);
  const { work, upkeep } = ports.stores;
  await work.forgetFiguresOf('all');
  await upkeep.rereads.forgetProject(projectId, signature.at);
  await work.bereave({ projectId });
  await work.forgetFiguresOf('all');
}
