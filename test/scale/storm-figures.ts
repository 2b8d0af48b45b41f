import { compileJql } from '../../dev/jira/jql/search';
import { jqlEnv } from '../../dev/jira/jql/env';
import { appUser } from '../../dev/jira/people';
import { freshMinutes } from '../../src/domain/link-rule';
import type { OperationOutput } from '../../src/contract/operations';
import { expectedWork, type Counted } from '../support/expected-work';
import type { World } from './world';

/** May browse every project of the company. */
const judge = 'admin';

type Board = OperationOutput<'board.get'>;
type Details = OperationOutput<'keyResult.get'>;

async function boards({ site, client }: World): Promise<Board[]> {
  const found: Board[] = [];
  for (const { id: projectId } of site.jira.store.projects.all()) {
    found.push(await client.call(judge, 'board.get', { place: { kind: 'project', projectId } }));
  }
  return found;
}

const keyResultsOf = (all: readonly Board[]) =>
  all
    .flatMap(({ objectives }) => objectives.flatMap(({ keyResults }) => keyResults))
    .flatMap(({ id, key, work }) => (work === null ? [] : [{ id, key, work }]));

/** What no key result can ever count, whatever is on its way: a part that is more than the whole, or less than nothing. */
export async function impossibleFigures(world: World): Promise<string[]> {
  return keyResultsOf(await boards(world)).flatMap(({ key, work }) => {
    const { total, done, inProgress, toDo, excluded, unsized, scope, credit } = work;
    const negative = [total, done, inProgress, toDo, excluded, unsized, scope, credit].some(
      (figure) => figure < 0,
    );
    const fits = done + inProgress + toDo === total && unsized <= total && credit <= scope;
    return negative || !fits ? [`${key}: ${JSON.stringify(work)}`] : [];
  });
}

function expectedOf({ site }: World, { links, rules }: Details, excluded: readonly string[]) {
  const { store } = site.jira;
  const env = jqlEnv(store, { kind: 'app', user: appUser }, site.clock.now());
  const found = rules.flatMap(({ jql }) => compileJql(jql, env).find());
  return expectedWork(store, new Set(links.map(({ issueId }) => issueId)), excluded, found);
}

const countedIn = ({ total, done, inProgress, toDo, excluded }: Counted): string =>
  JSON.stringify({ total, done, inProgress, toDo, excluded });

/** Key results whose figures differ from a count made straight from Jira; rules are asked once more before. */
export async function wrongFigures(world: World): Promise<string[]> {
  const { site, client } = world;
  const { excludedResolutionIds } = await client.call(judge, 'settings.get', {});
  const all = keyResultsOf(await boards(world));
  site.clock.set(site.clock.now() + freshMinutes * 60_000 + 1_000);
  for (const { id: keyResultId } of all) {
    await client.call(judge, 'issueRule.refresh', { keyResultId });
  }
  // What they found anew is read a second later.
  site.clock.set(site.clock.now() + 2_000);
  await site.settle();
  const wrong: string[] = all.length === 0 ? ['no key result is fed by issues'] : [];
  for (const { id } of all) {
    const details = await client.call(judge, 'keyResult.get', { id });
    const { key, work } = details.keyResult;
    const wanted = countedIn(expectedOf(world, details, excludedResolutionIds));
    const counted = work === null ? 'nothing' : countedIn(work);
    if (counted !== wanted) wrong.push(`${key}: ${counted}, Jira has ${wanted}`);
  }
  return wrong;
}
