import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { placeOf } from '../../domain/home';
import { retroPage } from '../../domain/retro-page';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { servesHome } from './cycle';

type Input = OperationInput<'retro.newPage'>;

const macroKey = 'okr-retrospective';

/** A repeat finds its title taken and is refused: Confluence keeps titles unique in a space. */
export async function newRetroPage(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'retro.newPage'>> {
  requireBrowse(await grantAtHome(ports, actor, input.home));
  if (!(await servesHome(ports, input))) throw new Refused('not-found', { field: 'cycleId' });
  const { spaceId, parentId, title, language, id } = input;
  const identity = ports.confluence.macroIdentity(macroKey);
  const macro = { ...identity, localId: id, config: configOf(input) };
  const body = JSON.stringify(retroPage(ports.wording.retroPage(language), macro));
  const page = await ports.confluence.createPage({ spaceId, parentId, title, body });
  return { pageId: page.id, title: page.title };
}

/** As the macro's own settings save it; what a config does not name has the macro's defaults. */
const configOf = ({ title, format, home, cycleId, isAnonymous, votesEach }: Input) => ({
  ...{ title, format, home: placeOf(home), isAnonymous, votesEach },
  ...(cycleId === null ? {} : { cycleId }),
});
