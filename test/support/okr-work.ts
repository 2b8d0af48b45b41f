import type { JiraProject } from '../../dev/jira/model/project';
import type { OperationRequest } from '../../src/contract/operations';
import type { AppSite } from './app-site';

type Calls = Pick<AppSite, 'call'>;
type NewKeyResult = NonNullable<OperationRequest<'objective.create'>['keyResults']>[number];

/** A project as the place of a board or table. */
export const placeOf = ({ id }: Pick<JiraProject, 'id'>) =>
  ({ place: { kind: 'project', projectId: id } }) as const;

export const byIssues: NewKeyResult = { title: 'Modules shipped', measure: { kind: 'issues' } };

export const byNumber: NewKeyResult = {
  title: 'Trial rate',
  measure: { kind: 'number', unit: '%', direction: 'increase', baseline: 20, target: 60 },
};

/** The quarter that runs on 2026-11-23, published, of the project or of the site. */
export async function aCycle(site: Calls, project?: JiraProject): Promise<string> {
  const { id, version } = await site.call(project ? 'lead' : 'admin', 'cycle.create', {
    home: project ? { kind: 'project', projectId: project.id } : { kind: 'site' },
    name: 'Q4 2026',
    startsOn: '2026-10-01',
    endsOn: '2026-12-31',
  });
  await site.call(project ? 'lead' : 'admin', 'cycle.publish', { id, version });
  return id;
}

export interface Okr {
  readonly cycleId: string;
  readonly objectiveId: string;
  /** Of the objective as it stands. */
  readonly version: number;
  readonly keyResultIds: string[];
}

export interface OkrOptions {
  readonly keyResults?: NewKeyResult[];
  readonly draft?: boolean;
  readonly cycleId?: string;
  /** Default: the project's. */
  readonly home?: OperationRequest<'objective.create'>['home'];
  readonly ownerId?: string;
}

/** A published objective of the project with its key results; one moved by issues unless said otherwise. */
export async function anOkr(
  site: Calls,
  project: JiraProject,
  options: OkrOptions = {},
): Promise<Okr> {
  const { keyResults = [byIssues], home = { kind: 'project', projectId: project.id } } = options;
  const who = home.kind === 'site' ? 'admin' : 'lead';
  const cycleId = options.cycleId ?? (await aCycle(site, project));
  const objective = await site.call(who, 'objective.create', {
    ...{ cycleId, home, title: 'Three core modules live', keyResults },
    ...(options.ownerId === undefined ? {} : { ownerId: options.ownerId }),
  });
  const { id, version } = objective;
  const published = options.draft
    ? objective
    : await site.call(who, 'objective.publish', { id, version });
  return {
    cycleId,
    objectiveId: id,
    version: published.version,
    keyResultIds: objective.keyResults.map((each) => each.id),
  };
}
