import { people } from '../../dev/jira/people';
import { statusId } from '../support/jira-work';
import { quietEpic } from './quiet-epic';
import type { Case } from './measure';
import { viewer, type World } from './world';

const many = 1_000;
const yearAgo = '2025-01-01 00:00:00.000';
/** Only who may manage there makes rules for others. */
const manager = 'admin';
const by = { accountId: people.lead.accountId };

/** The site's clock stands still: an hour's points would be spent after a few runs. */
export const spendNothing = ({ pool }: World) => pool.query('DELETE FROM usage_hour');

/** A mark that waited for long asks for more than one of now. */
export const sqlNow = ({ clock }: World['site']): string =>
  new Date(clock.now()).toISOString().slice(0, 23).replace('T', ' ');

/** Reading, after the link of an epic with a thousand children, what each of them has been. */
async function historyCase(world: World, runs: number): Promise<Case> {
  const { site, pool, client, scene } = world;
  const { epic, children } = quietEpic(world, many);
  for (const { id } of children) {
    site.jira.work.move(id, { statusId: statusId.done }, { ...by, silent: true });
  }
  const issueIds = children.map(({ id }) => id);
  await client.call(viewer, 'issueLink.add', {
    keyResultId: scene.keyResultId,
    issueIds: [epic.id],
  });
  await site.forge.settleAll();
  return {
    ...{ name: `drain that reads 1,000 histories`, runs, kind: 'consumer', budget: { rest: 12 } },
    prepare: async () => {
      // A drain that the link before has asked for would read them first.
      await site.forge.settleAll();
      await spendNothing(world);
      await pool.query('UPDATE issue_fact SET history_at = NULL WHERE issue_id IN (?)', [issueIds]);
      await pool.query('REPLACE INTO dirty_issue (issue_id, token, at) VALUES (?, ?, ?)', [
        ...[epic.id, 'bench', sqlNow(site)],
      ]);
    },
    act: async () => {
      await site.forge.runSchedule('every-five-minutes');
      await site.forge.settleAll();
    },
  };
}

/** A thousand issues that nobody was told about, in one link each. */
const linkCase = (world: World, runs: number): Case => {
  const { client, scene } = world;
  const fresh = new Map<number, string[]>();
  return {
    ...{ name: 'issueLink.add, 1,000 issues', runs, kind: 'resolver', budget: {} },
    prepare: async (run) => {
      await spendNothing(world);
      fresh.set(
        run,
        quietEpic(world, many).children.map(({ id }) => id),
      );
    },
    act: (run) =>
      client.call(viewer, 'issueLink.add', {
        keyResultId: scene.keyResultId,
        issueIds: fresh.get(run) ?? [],
      }),
  };
};

/** Asking two rules of an opened key result anew; one finds a thousand issues. */
async function ruleCase(world: World, runs: number): Promise<Case> {
  const { client, pool, scene } = world;
  const { keyResultId } = scene;
  // Those of an earlier pass.
  await pool.query('DELETE FROM kr_link_version WHERE key_result_id = ? AND jql IS NOT NULL', [
    keyResultId,
  ]);
  const jqls = [10, many].map((count) => `parent = ${quietEpic(world, count).epic.id}`);
  for (const jql of jqls) await client.call(manager, 'issueRule.save', { keyResultId, jql });
  await world.site.forge.settleAll();
  return {
    ...{ name: 'issueRule.refresh, two rules', runs, kind: 'resolver', budget: {} },
    prepare: async () => {
      await spendNothing(world);
      await pool.query(
        'UPDATE rule_reading SET asked_at = ?, read_at = ? WHERE key_result_id = ?',
        [...[yearAgo, yearAgo, keyResultId]],
      );
      await pool.query(
        'UPDATE kr_link_version SET at = ? WHERE key_result_id = ? AND jql IS NOT NULL',
        [...['2024-01-01 00:00:00.000', keyResultId]],
      );
    },
    act: () => client.call(viewer, 'issueRule.refresh', { keyResultId }),
  };
}

/** Schedules where much is due. */
function dueCases(world: World, runs: number): Case[] {
  const { site, pool } = world;
  const due = (key: string, name: string, makeDue: string): Case => ({
    ...{ name: `schedule ${key}, ${name}`, runs, kind: 'schedule', budget: {} },
    prepare: async () => {
      await site.forge.settleAll();
      await spendNothing(world);
      await pool.query(makeDue);
    },
    act: async () => {
      await site.forge.runSchedule(key);
      await site.forge.settleAll();
    },
  });
  return [
    due('every-hour', '200 rules due', `UPDATE rule_reading SET asked_at = '${yearAgo}'`),
    due('every-five-minutes', '500 figures to keep', 'DELETE FROM counted_work'),
  ];
}

/** What is large: links and rules of a thousand issues, their pasts, and the work of an hour. */
export async function largeCases(world: World, runs: number): Promise<Case[]> {
  const few = Math.max(3, Math.ceil(runs / 10));
  return [
    linkCase(world, few),
    await historyCase(world, few),
    await ruleCase(world, few),
    ...dueCases(world, few),
  ];
}
