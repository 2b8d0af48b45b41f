import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Ports } from '../ports';
import { nextVersion } from '../versions/next-version';
import { saveVersion } from '../versions/versions';
import { loadTemplate, requireChange } from './load';
import { templateVersions } from './versions';
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
  const next = { ...nextVersion(ports, actor, template, version), stage };
  const saved = await saveVersion(templateVersions(ports, actor, id), version, template, next);
  return templateView(actor, saved, grant, counts);
}
