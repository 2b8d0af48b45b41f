import type { CalendarDate } from './calendar';
import type { Cycle } from './cycle';
import type { Home } from './home';
import { objectiveKey } from './human-key';
import type { KeyResult, Measure } from './key-result';
import type { Objective } from './objective';

/** What a field held, in the shape its sentence needs. */
export type Told =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'people'; readonly accountIds: readonly string[] }
  | { readonly kind: 'number'; readonly value: number | null; readonly unit: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'day'; readonly on: CalendarDate | null }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Null where the reader may not know its name. */
  | { readonly kind: 'place'; readonly id: string; readonly name: string | null }
  /** The project's name is Jira's: the reader's own browser looks it up. */
  | { readonly kind: 'home'; readonly home: Home };

/** One field of a version, named as the contract names it. */
export interface FieldTold {
  readonly field: string;
  readonly value: Told;
}

/** A field that two versions tell differently; null where one of them has no such field. */
export interface FieldChange {
  readonly field: string;
  readonly from: Told | null;
  readonly to: Told | null;
}

const text = (words: string): Told => ({ kind: 'text', text: words });
const people = (...accountIds: readonly string[]): Told => ({ kind: 'people', accountIds });
const number = (value: number | null, unit = ''): Told => ({ kind: 'number', value, unit });
const word = (said: string): Told => ({ kind: 'word', word: said });
const day = (on: CalendarDate | null): Told => ({ kind: 'day', on });
const list = (items: readonly string[]): Told => ({ kind: 'list', items });
const place = (id: string, name: string | null): Told => ({ kind: 'place', id, name });
const sight = ({ archivedAt }: { readonly archivedAt: string | null }): Told =>
  word(archivedAt === null ? 'in-sight' : 'archived');
const home = (at: Home): Told => ({ kind: 'home', home: at });

const tell = (fields: Readonly<Record<string, Told>>): FieldTold[] =>
  Object.entries(fields).map(([field, value]) => ({ field, value }));

/** A version of an objective, field by field. `cycleName` is null where the reader may not know it. */
export const tellObjective = (objective: Objective, cycleName: string | null): FieldTold[] =>
  tell({
    title: text(objective.title),
    why: text(objective.why),
    ownerId: people(objective.ownerId),
    contributorIds: people(...objective.contributorIds),
    team: text(objective.team),
    level: word(objective.level),
    commitment: word(objective.commitment),
    weight: number(objective.weight),
    visibility: word(objective.visibility.kind),
    'visibility.accountIds': people(
      ...(objective.visibility.kind === 'people' ? objective.visibility.accountIds : []),
    ),
    cycleId: place(objective.cycleId, cycleName),
    home: home(objective.home),
    stage: word(objective.stage),
    archivedAt: sight(objective),
  });

/** A version of a key result, field by field. `objectiveNumber` is null where there is none to say. */
export const tellKeyResult = (
  keyResult: KeyResult,
  objectiveNumber: number | null,
): FieldTold[] => [
  ...tell({ title: text(keyResult.title), ownerId: people(keyResult.ownerId) }),
  ...tellMeasure(keyResult.measure),
  ...tell({
    weight: number(keyResult.weight),
    cadenceDays: number(keyResult.cadenceDays),
    objectiveId: place(
      keyResult.objectiveId,
      objectiveNumber === null ? null : objectiveKey(objectiveNumber),
    ),
    archivedAt: sight(keyResult),
  }),
];

/** A version of a cycle, field by field. */
export const tellCycle = (cycle: Cycle): FieldTold[] =>
  tell({
    name: text(cycle.name),
    startsOn: day(cycle.startsOn),
    endsOn: day(cycle.endsOn),
    home: home(cycle.home),
    stage: word(cycle.stage),
    archivedAt: sight(cycle),
  });

function tellMeasure(measure: Measure): FieldTold[] {
  const kind = { 'measure.kind': word(measure.kind) };
  switch (measure.kind) {
    case 'issues':
      return tell({ ...kind, 'measure.counts': word(measure.unit) });
    case 'yes-no':
      return tell(kind);
    case 'band':
      return tell({
        ...kind,
        'measure.unit': text(measure.unit),
        'measure.low': number(measure.low, measure.unit),
        'measure.high': number(measure.high, measure.unit),
        'measure.tolerance': number(measure.tolerance, measure.unit),
      });
    case 'milestones':
      return tell({ ...kind, 'measure.milestones': list(measure.milestones.map(stepText)) });
    case 'number':
      return tell({
        ...kind,
        'measure.unit': text(measure.unit),
        'measure.direction': word(measure.direction),
        'measure.baseline': number(measure.baseline, measure.unit),
        'measure.target': number(measure.target, measure.unit),
        'measure.stretch': number(measure.stretch, measure.unit),
        'measure.checkpoints': list(measure.checkpoints.map(checkpointText)),
      });
  }
}

const inBrackets = (parts: readonly (string | number | null)[]): string => {
  const given = parts.filter((part) => part !== null);
  return given.length === 0 ? '' : ` (${given.join(', ')})`;
};

type Step = Extract<Measure, { kind: 'milestones' }>['milestones'][number];
type Checkpoint = Extract<Measure, { kind: 'number' }>['checkpoints'][number];

const stepText = ({ title, weight, on }: Step): string => title + inBrackets([weight, on]);
const checkpointText = ({ value, progress, on }: Checkpoint): string =>
  String(value) + inBrackets([`${String(Math.round(progress * 100))}%`, on]);

/** Both versions of each field, in the order of the later one; a field that one lacks is null there. */
export function sideBySide(
  before: readonly FieldTold[],
  after: readonly FieldTold[],
): (FieldChange & { readonly differs: boolean })[] {
  const fields = [...new Set([...after, ...before].map(({ field }) => field))];
  const of = (told: readonly FieldTold[], field: string): Told | null =>
    told.find((each) => each.field === field)?.value ?? null;
  return fields.map((field) => {
    const [from, to] = [of(before, field), of(after, field)];
    return { field, from, to, differs: !isSameTold(from, to) };
  });
}

/** What changed from one version to the next. */
export const changesBetween = (
  before: readonly FieldTold[],
  after: readonly FieldTold[],
): FieldChange[] =>
  sideBySide(before, after)
    .filter(({ differs }) => differs)
    .map(({ field, from, to }) => ({ field, from, to }));

/** A place is the same by its id, whatever it is called now. */
function isSameTold(one: Told | null, other: Told | null): boolean {
  if (one?.kind === 'place' && other?.kind === 'place') return one.id === other.id;
  return JSON.stringify(one) === JSON.stringify(other);
}
