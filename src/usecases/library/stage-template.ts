import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Ports } from '../ports';
import { nextVersion } from '../versions/next-version';
import { loadTemplate, requireChange, requireSeen } from './load';
import { templateView } from './views';

/** Publishes, retires, or takes back; a repeat changes nothing. */
export async function stageTemplate(
  ports: Ports,
  actor: Actor,
  { id, version, stage }: OperationInput<'template.stage'>,
): Promise<OperationOutput<'template.stage'>> {
  const { template, grant, counts } = await loadTemplate(ports, actor, id);
  requireChange(actor, template, grant);
  if (template.stage === stage) return templateView(actor, template, grant, counts);
  requireSeen(template, version);
  const next = { ...nextVersion(ports, actor, template, version), stage };
  const saved = await ports.stores.library.templates.insert(next);
  if (saved === 'stale') requireSeen((await loadTemplate(ports, actor, id)).template, version);
  return templateView(actor, next, grant, counts);
}
