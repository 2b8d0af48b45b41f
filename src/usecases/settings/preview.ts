import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { todayIn, type CalendarDate } from '../../domain/calendar';
import type { Status } from '../../domain/judgement';
import type { Settings } from '../../domain/settings';
import { judgeKeyResult } from '../../domain/status';
import type { ObjectiveStanding } from '../../storage/stores';
import { present } from '../moment';
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
  const [{ now, today, settings }, standings] = await Promise.all([
    present(ports),
    ports.stores.objectives.running({ accountId: actor.accountId, limit: judgedAtMost }),
  ]);
  await requireSiteManager(ports, actor, standings[0]?.siteGrant ?? null);
  const next = changedSettings(settings, input);
  const [before, after] = await Promise.all([
    judge(ports, standings, settings, today),
    judge(ports, standings, next, todayIn(next.timeZone, now)),
  ]);
  const changed = [...before].filter(([id, status]) => after.get(id) !== status).length;
  return { total: before.size, changed, whole: before.size < judgedAtMost };
}

async function judge(
  ports: Ports,
  standings: readonly ObjectiveStanding[],
  settings: Settings,
  today: CalendarDate,
): Promise<Judged> {
  const figures = await figuresOf(ports, standings, today);
  const statuses = standings.flatMap((standing) =>
    standing.keyResults.map((own) => {
      const facts = keyResultFacts(standing, own, figures);
      return [own.keyResult.id, judgeKeyResult(facts, settings, today).status] as const;
    }),
  );
  return new Map(statuses);
}
