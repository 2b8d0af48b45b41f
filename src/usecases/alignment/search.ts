import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import { objectiveKey } from '../../domain/human-key';
import type { AlignedItem } from '../../storage/alignment/stores';
import type { Ports } from '../ports';
import { grantsAt } from '../rights/grants';
import { requireJiraUser } from '../rights/jira-user';
import { seenOfBest } from '../rights/seen-of-best';
import { itemLine, seesItem } from '../views/chain';

type Choice = OperationOutput<'alignment.search'>['choices'][number];

const shown = 20;

export async function searchAlignable(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'alignment.search'>,
): Promise<OperationOutput<'alignment.search'>> {
  await requireJiraUser(ports, actor);
  const visible = await seenOfBest((limit) => look(ports, actor, input, limit));
  return { choices: halves(visible).map(choiceOf) };
}

async function look(
  ports: Ports,
  actor: Actor,
  { query, objectiveId }: OperationInput<'alignment.search'>,
  limit: number,
) {
  const { accountId } = actor;
  const found = await ports.stores.alignments.search({ words: query, accountId, limit });
  const others = found.filter(({ objective }) => objective.id !== objectiveId);
  const places = ['site', ...others.map(({ objective }) => placeOf(objective.home))];
  const known = others.flatMap(({ grants }) => grants);
  const grants = await grantsAt(ports, actor, places, known);
  const seen = others.filter((item) => seesItem(actor, grants, item));
  const enough = (kind: typeof isObjective): boolean =>
    seen.filter(kind).length >= shown || found.filter(kind).length < limit;
  return { done: [isObjective, isKeyResult].every(enough), seen };
}

const isObjective = ({ keyResult }: AlignedItem): boolean => keyResult === null;
const isKeyResult = ({ keyResult }: AlignedItem): boolean => keyResult !== null;

/** Objectives first, and some of both where there are many of each. */
function halves(items: readonly AlignedItem[]): AlignedItem[] {
  const objectives = items.filter(isObjective);
  const keyResults = items.filter(isKeyResult);
  const few = Math.max(shown / 2, shown - keyResults.length);
  return [...objectives.slice(0, few), ...keyResults].slice(0, shown);
}

function choiceOf(item: AlignedItem): Choice {
  const { id, key, title } = itemLine(item);
  const { number, title: objectiveTitle } = item.objective;
  const objective = { key: objectiveKey(number), title: objectiveTitle };
  return item.keyResult === null
    ? { kind: 'objective', id, key, title, objective: null }
    : { kind: 'keyResult', id, key, title, objective };
}
