import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { checkBlanks } from '../../domain/library/blanks';
import { unused } from '../../domain/library/record';
import { tidyTags } from '../../domain/library/tags';
import type { Template } from '../../domain/library/template';
import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { firstVersion, nextVersion } from '../versions/next-version';
import { saveVersion } from '../versions/versions';
import { loadTemplate, requireChange } from './load';
import { templateVersions } from './versions';
import { templateView } from './views';

type Input = OperationInput<'template.save'>;
type Output = OperationOutput<'template.save'>;

export async function saveTemplate(ports: Ports, actor: Actor, input: Input): Promise<Output> {
  checkBlanks(input.blanks, input.content);
  return input.version === 0 ? add(ports, actor, input) : change(ports, actor, input);
}

const contentOf = ({ name, purpose, guidance, tags, blanks, content }: Input) => ({
  ...{ name, purpose, guidance, blanks, content, tags: tidyTags(tags) },
});

/** A repeat answers what is stored; an id that names somebody else’s template is refused. */
async function add(ports: Ports, actor: Actor, input: Input): Promise<Output> {
  const { id, home, ownerId = actor.accountId } = input;
  const grant = requireBrowse(await grantAtHome(ports, actor, home));
  const stored = await ports.stores.library.templates.create({
    ...firstVersion(ports, actor, id),
    ...contentOf(input),
    ...{ home, ownerId, stage: 'draft' },
  });
  if (stored.by !== actor.accountId) throw new Refused('malformed', { field: 'id' });
  return templateView(actor, stored, grant, unused);
}

async function change(ports: Ports, actor: Actor, input: Input): Promise<Output> {
  const { template, grant, counts } = await loadTemplate(ports, actor, input.id);
  requireChange(actor, template, grant);
  const next: Template = {
    ...nextVersion(ports, actor, template, input.version),
    reason: template.reason,
    ...contentOf(input),
    ownerId: input.ownerId ?? template.ownerId,
  };
  const versions = templateVersions(ports, actor, input.id);
  const saved = await saveVersion(versions, input.version, template, next);
  return templateView(actor, saved, grant, counts);
}
