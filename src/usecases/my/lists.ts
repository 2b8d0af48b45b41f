import type { OperationOutput } from '../../contract/operations';
import { byAttention, type Attended } from '../../domain/attention';
import { checkInDue } from '../../domain/check-in-due';
import { objectiveKey, parseHumanKey } from '../../domain/human-key';
import type { KeyResultStanding, ObjectiveStanding } from '../../storage/stores';
import { cycleView } from '../views/cycle-view';
import { keyResultFacts } from '../views/key-result-facts';
import { keyResultView } from '../views/key-result-view';
import { objectiveView } from '../views/objective-view';
import type { ViewingUp } from '../views/viewing';

type Mine = OperationOutput<'my.get'>;
type Standings = readonly ObjectiveStanding[];

/** Key results that the viewer owns, by attention. */
export const keyResultsOf = (viewing: ViewingUp, entries: readonly Entry[]): Mine['keyResults'] =>
  byNeed(
    entries.flatMap(({ own, told }) => (owns(viewing, own.keyResult) ? [told] : [])),
    ({ keyResult }) => keyResult,
  );

/** Check-ins that the viewer owes as owner or contributor, the longest silence first. */
export function duesOf(viewing: ViewingUp, entries: readonly Entry[]): Mine['due'] {
  const { settings, today } = viewing.present;
  return entries
    .filter(({ standing, own }) => owns(viewing, own.keyResult) || contributes(viewing, standing))
    .flatMap(({ standing, own, told }) => {
      const facts = keyResultFacts(standing, own, viewing.figures);
      const due = checkInDue(facts, settings, today);
      return due === null ? [] : [{ ...told, ...due }];
    })
    .filter(({ keyResult }) => keyResult.may.checkIn)
    .sort((a, b) => b.days - a.days || numberOf(a.keyResult.key) - numberOf(b.keyResult.key));
}

/** Objectives that the viewer owns, and others that they contribute to, each by attention. */
export function objectivesOf(
  viewing: ViewingUp,
  standings: Standings,
): Pick<Mine, 'objectives' | 'contributing'> {
  const viewOf = (some: Standings) =>
    byNeed(
      some.map((standing) => ({
        objective: objectiveView(viewing, standing),
        cycle: cycleView(standing.cycle, viewing.grants),
      })),
      ({ objective }) => objective,
    );
  const own = standings.filter(({ objective }) => owns(viewing, objective));
  const helped = standings.filter(
    (standing) => !owns(viewing, standing.objective) && contributes(viewing, standing),
  );
  return { objectives: viewOf(own), contributing: viewOf(helped) };
}

interface Found {
  readonly standing: ObjectiveStanding;
  readonly own: KeyResultStanding;
}

/** A key result and what is told of it. */
interface Entry extends Found {
  readonly told: Mine['keyResults'][number];
}

/** Every key result of these standings, looked at once for all lists. */
export const entriesOf = (viewing: ViewingUp, standings: Standings): Entry[] =>
  standings
    .flatMap((standing) => standing.keyResults.map((own) => ({ standing, own })))
    .map((found) => ({ ...found, told: toldOf(viewing, found) }));

const owns = ({ actor }: ViewingUp, { ownerId }: { readonly ownerId: string }): boolean =>
  ownerId === actor.accountId;

const contributes = ({ actor }: ViewingUp, { objective }: ObjectiveStanding): boolean =>
  objective.contributorIds.includes(actor.accountId);

function toldOf(viewing: ViewingUp, { standing, own }: Found): Mine['keyResults'][number] {
  const { id, number, title, home } = standing.objective;
  return {
    keyResult: keyResultView(viewing, standing, own),
    objective: { id, key: objectiveKey(number), title, home },
    cycle: cycleView(standing.cycle, viewing.grants),
  };
}

const numberOf = (key: string): number => parseHumanKey(key)?.number ?? 0;

type Need = Pick<Attended, 'judgement'> & { readonly key: string };

function byNeed<T>(items: readonly T[], needOf: (item: T) => Need): T[] {
  return items
    .map((item) => ({
      item,
      judgement: needOf(item).judgement,
      number: numberOf(needOf(item).key),
    }))
    .sort(byAttention)
    .map(({ item }) => item);
}
