import { createFaults } from '../../dev/forge/platform/faults';
import type { Jira } from '../../dev/jira/jira';
import type { JiraIssue } from '../../dev/jira/model/issue';
import { people } from '../../dev/jira/people';
import { resolutionId, statusId, typeId } from '../support/jira-work';

const by = { accountId: people.lead.accountId };
/** The same storm every time. */
const seed = 20_261_123;
const statuses = Object.values(statusId);
const resolutions = [resolutionId.done, resolutionId.wontDo];

/** Issues of a site that change at random; every change is one event. */
class Weather {
  private readonly random = createFaults(seed).random;
  private readonly epics: readonly JiraIssue[];
  private readonly stories: string[];
  private readonly own: string[] = [];

  constructor(private readonly jira: Jira) {
    const all = [...jira.store.issues.all()];
    const level = ({ typeId: id }: JiraIssue) => jira.store.issueTypes.require(id).hierarchyLevel;
    this.epics = all.filter((issue) => level(issue) === 1);
    this.stories = all.filter((issue) => level(issue) === 0).map(({ id }) => id);
  }

  private pick<T>(from: readonly T[]): T {
    const one = from[Math.floor(this.random() * from.length)];
    if (one === undefined) throw new Error('A storm needs epics with stories');
    return one;
  }

  /** Of a hundred: 75 moved, 10 edited, 7 put elsewhere, 5 made, 3 deleted. */
  change(count: number): void {
    const { store, work } = this.jira;
    const story = store.issues.require(this.pick(this.stories));
    const chance = this.random() * 100;
    if (chance < 75) this.move(story);
    else if (chance < 85) work.edit(story.id, { summary: `Work ${String(count)}` }, by);
    else if (chance < 92) this.putElsewhere(story, count);
    else if (chance < 97) this.make();
    else this.remove(story);
  }

  private move({ id, statusId: from }: JiraIssue): void {
    const to = this.pick(statuses.filter((status) => status !== from));
    const resolved = to === statusId.done ? { resolutionId: this.pick(resolutions) } : {};
    this.jira.work.move(id, { statusId: to, ...resolved }, by);
  }

  private putElsewhere({ id, projectId, parentId }: JiraIssue, count: number): void {
    const others = this.epics.filter(
      (epic) => epic.projectId === projectId && epic.id !== parentId,
    );
    const edit =
      others.length === 0
        ? { summary: `Work ${String(count)}` }
        : { parentId: this.pick(others).id };
    this.jira.work.edit(id, edit, by);
  }

  private make(): void {
    const { id: parentId, projectId } = this.pick(this.epics);
    const story = { projectId, parentId, typeId: typeId.story, summary: 'Work' };
    const { id } = this.jira.work.create(story, by);
    this.stories.push(id);
    this.own.push(id);
  }

  /** Only what the storm brought: the company keeps its issues. */
  private remove(otherwise: JiraIssue): void {
    const id = this.own.shift();
    if (id === undefined) {
      this.move(otherwise);
      return;
    }
    this.jira.work.remove(id, by);
    this.stories.splice(this.stories.indexOf(id), 1);
  }
}

/** Changes issues at random, so many times, the same way on the same site. */
export function changeAtRandom(jira: Jira, changes: number): void {
  const weather = new Weather(jira);
  for (let count = 0; count < changes; count += 1) weather.change(count);
}
