import type { Pool, ResultSetHeader } from 'mysql2/promise';
import { people } from '../../dev/jira/people';
import type { Client } from '../../dev/seed/client';
import type { Site } from '../../dev/site/types';
import { statusId, typeId } from '../support/jira-work';
import { fillingsOf } from './crowd-tables';
import { findScene } from './find-scene';
import { viewer } from './world';
import type { Scene } from './world';

const otherProjects = 8;
/** The first key result of a small board: fed by issues, in the running cycle. */
const fedKeyResult = `K${'12'.padStart(25, '0')}`;
const childrenOfEpic = 9;

async function fill(pool: Pool, objectives: number, site: Site, projectIds: readonly string[]) {
  const [smallProjectId = '', largeProjectId = '', ...otherProjectIds] = projectIds;
  const today = new Date(site.clock.now()).toISOString().slice(0, 10);
  const viewerId = people[viewer].accountId;
  const crowd = { objectives, smallProjectId, largeProjectId, otherProjectIds, viewerId, today };
  const filled: string[] = [];
  for (const { table, columns, from } of fillingsOf(crowd)) {
    const [names, values] = [Object.keys(columns), Object.values(columns)];
    const statement = `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM ${from}`;
    const [{ affectedRows }] = await pool.query<ResultSetHeader>(statement);
    await pool.query(`ANALYZE TABLE ${table}`);
    filled.push(`${affectedRows.toLocaleString('en-GB')} ${table}`);
  }
  return filled.join(', ');
}

/** Jira holds one epic of the crowd, so that somebody may look at it and events may come of it. */
function linkedEpic({ jira }: Site, projectId: string): string {
  const by = { accountId: people.lead.accountId, silent: true };
  const story = { projectId, typeId: typeId.story, summary: 'Work' };
  const epic = jira.work.create({ ...story, typeId: typeId.epic }, by);
  for (let n = 0; n < childrenOfEpic; n += 1) {
    const child = jira.work.create({ ...story, parentId: epic.id }, by);
    if (n % 3 === 0) jira.work.move(child.id, { statusId: statusId.done }, by);
  }
  return epic.id;
}

/** Makes a site of `objectives` objectives, each with four key results; answers what it holds in words. */
export async function crowd(
  parts: { readonly site: Site; readonly client: Client; readonly pool: Pool },
  objectives: number,
): Promise<{ scene: Scene; holds: string }> {
  const { site, client, pool } = parts;
  site.forge.install(people.admin.accountId);
  await site.settle();
  const projectIds = Array.from({ length: otherProjects + 2 }, (_, n) => {
    const key = `BIG${String.fromCharCode(65 + n)}`;
    return site.jira.setup.addProject({ key, name: key, leadId: people.lead.accountId }).id;
  });
  const holds = await fill(pool, objectives, site, projectIds);
  const [projectId = '', largeProjectId = ''] = projectIds;
  const issueIds = [linkedEpic(site, projectId)];
  await client.call(viewer, 'issueLink.add', { keyResultId: fedKeyResult, issueIds });
  return { scene: { ...(await findScene({ site, client }, projectId)), largeProjectId }, holds };
}
