import type { RowDataPacket } from 'mysql2/promise';
import { anId } from '../support/builders';
import type { Report } from './report';
import { openPage } from './retrospective';
import { Writer } from './retro-writers';
import { StormTally, tallyHead } from './storm-tally';
import { table, whole } from './table';
import type { World } from './world';

const writers = 30;
const cardsEach = 100;
const votesEach = 5;
/** Of these each wants one on a card of everybody’s, in two windows at once: more than they have. */
const votesWanted = 4;

const ids = (count: number): string[] => Array.from({ length: count }, () => anId());

/** A retrospective on a page of its own, read by everybody with an account. */
async function openRetro({ site, client }: World): Promise<string> {
  const macro = { contentId: openPage({ site }, 'STORM'), localId: 'storm', votesEach };
  return (await client.call('lead', 'retro.open', macro)).retrospective.id;
}

/** What is stored and should not be, or the other way round. */
async function wrongCards({ pool }: World, retroId: string, wanted: readonly string[]) {
  const read = async (statement: string) =>
    (await pool.query<RowDataPacket[]>(statement, [retroId]))[0];
  const cards = await read('SELECT id, text FROM retro_card WHERE retro_id = ?');
  const votes = await read(
    'SELECT account_id, COUNT(*) AS n FROM retro_vote WHERE retro_id = ? GROUP BY account_id',
  );
  const texts = cards.map(({ text }) => String(text)).sort();
  const most = Math.max(0, ...votes.map(({ n }) => Number(n)));
  return {
    votes: votes.reduce((sum, { n }) => sum + Number(n), 0),
    wrong: [
      ...(texts.join() === [...wanted].sort().join()
        ? []
        : [`${whole(texts.length)} cards are stored, ${whole(wanted.length)} were written`]),
      ...(most <= votesEach ? [] : [`somebody has ${whole(most)} votes of ${whole(votesEach)}`]),
      ...(votes.length === writers ? [] : [`only ${whole(votes.length)} have voted`]),
    ],
  };
}

/**
 * Thirty people who write, vote and look at once, under the platform's limits; prints how long it took until
 * everything was stored and answers what was lost, doubled or too much.
 */
export async function retroStorm(world: World, report: Report): Promise<string[]> {
  const { site } = world;
  const retroId = await openRetro(world);
  const answers = { answered: 0, busy: 0, refused: 0 };
  const team = Array.from({ length: writers }, (_, n) => {
    return new Writer(site, `712020:writer-${String(n)}`, retroId, answers);
  });
  const firsts = ids(writers);
  await team[0]?.write(firsts);
  const rest = team.map(() => ids(cardsEach - 1));
  const tally = new StormTally();
  site.forge.ledger.clear();
  const unsubscribe = site.forge.ledger.subscribe(() => tally.take(site.forge.ledger));
  const startedAt = performance.now();
  await Promise.all(
    team.map((writer, n) => {
      const wished = [...firsts.slice(n), ...firsts.slice(0, n)];
      const windows = [wished.slice(0, votesWanted), wished.slice(votesWanted, 2 * votesWanted)];
      return writer.work(rest[n] ?? [], windows);
    }),
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  unsubscribe();
  tally.take(site.forge.ledger);
  const { wrong, votes } = await wrongCards(world, retroId, [...firsts, ...rest.flat()]);
  const title = `${whole(writers)} people write ${whole(writers * cardsEach)} cards and vote at once`;
  report.say('retrospective', `${title}:\n\n${table(tallyHead, tally.rows())}`);
  const end = wrong.length === 0 ? 'every card is stored once' : wrong.join('; ');
  report.say(
    'retrospective',
    `All stored after ${seconds.toFixed(0)} s; ${whole(answers.busy)} told to wait and asked again; ${whole(votes)} votes, ${whole(answers.refused)} wished for beyond one’s own; ${tally.peaks()}; at the end ${end}.`,
  );
  return wrong;
}
