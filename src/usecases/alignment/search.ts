import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import { objectiveKey } from '../../domain/human-key';
import type { AlignedItem } from '../../storage/alignment/stores';
import type { Ports } from '../ports';
import { grantsAt } from '../rights/grants';
import { requireJiraUser } from '../rights/jira-user';
import { itemLine, seesItem } from '../views/chain';

type Choice = OperationOutput<'alignment.search'>['choices'][number];

/** A few more are looked up than shown, since some may not be for the viewer's eyes. */
const shown = 20;
const lookedUp = 40;

export async function searchAlignable(
  ports: Ports,
  actor: Actor,
  { query, objectiveId }: OperationInput<'alignment.search'>,
): Promise<OperationOutput<'alignment.search'>> {
  await requireJiraUser(ports, actor);
  const { accountId } = actor;
  const found = await ports.stores.alignments.search({
    ...{ words: query, accountId, limit: lookedUp },
  });
  const others = found.filter(({ objective }) => objective.id !== objectiveId);
  const places = ['site', ...others.map(({ objective }) => placeOf(objective.home))];
  const known = others.flatMap(({ grants }) => grants);
  const grants = await grantsAt(ports, actor, places, known);
  const visible = others.filter((item) => seesItem(actor, grants, item));
  return { choices: halves(visible).map(choiceOf) };
}

/** Objectives first, and some of both where there are many of each. */
function halves(items: readonly AlignedItem[]): AlignedItem[] {
  const objectives = items.filter(({ keyResult }) => keyResult === null);
  const keyResults = items.filter(({ keyResult }) => keyResult !== null);
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
