import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';

import type { Status } from '../../domain/judgement';
import { judgeKeyResult } from '../../domain/status';
import type { ObjectiveStanding } from '../../storage/stores';
import { present, presentAt, type Present } from '../moment';
import type { Ports } from '../ports';
import { requireSiteManager } from '../rights/jira-user';
import { figuresOf } from '../views/figures';
import { keyResultFacts } from '../views/key-result-facts';
import { changedSettings } from './changed';

/** One statement of figures covers so many key results. */
const judgedAtMost = 500;

type Judged = ReadonlyMap<string, Status>;

/** Judges what runs by the settings as they are and as they would be; nothing is stored. */
export async function previewSettings(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'settings.preview'>,
): Promise<OperationOutput<'settings.preview'>> {
  const [current, standings] = await Promise.all([
    present(ports),
    ports.stores.objectives.running({ accountId: actor.accountId, limit: judgedAtMost }),
  ]);
  await requireSiteManager(ports, actor, standings[0]?.siteGrant ?? null);
  const next = changedSettings(current.settings, input);
  const then = presentAt(current.now, next);
  const [before, after] = await Promise.all([
    judge(ports, standings, current),
    judge(ports, standings, then),
  ]);
  const changed = [...before].filter(([id, status]) => after.get(id) !== status).length;
  return { total: before.size, changed, whole: before.size < judgedAtMost };
}

async function judge(
  ports: Ports,
  standings: readonly ObjectiveStanding[],
  now: Present,
): Promise<Judged> {
  const { settings, today } = now;
  const figures = await figuresOf(ports, standings, now);
  const statuses = standings.flatMap((standing) =>
    standing.keyResults.map((own) => {
      const facts = keyResultFacts(standing, own, figures);
      return [own.keyResult.id, judgeKeyResult(facts, settings, today).status] as const;
    }),
  );
  return new Map(statuses);
}
