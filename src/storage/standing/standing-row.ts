import { z } from 'zod';
import { CheckInRow, checkInOf } from '../rows/check-in-row';
import { CloseRow, closeOf } from '../rows/close-row';
import { CycleRow, cycleOf } from '../rows/cycle-row';
import { GrantRow, grantOf } from '../rows/grant-row';
import { KeyResultRow, keyResultOf } from '../rows/key-result-row';
import { ObjectiveRow, objectiveOf } from '../rows/objective-row';
import { moment, text } from '../sql/columns';
import { packed } from '../sql/packed';
import type { KeyResultStanding, ObjectiveStanding } from '../stores';
import { publishedAt } from './began';
import { keptOf, ownGroup } from './own-row';

const SharedLists = z.tuple([
  packed(ObjectiveRow),
  packed(CycleRow),
  packed(CloseRow).nullable(),
  packed(CloseRow).nullable(),
  packed(GrantRow).nullable(),
  packed(GrantRow).nullable(),
  moment.nullable(),
]);

/** What all key results of an objective share. */
const Shared = z.string().transform((json) => {
  const [o, cy, oc, cc, g, sg, published] = SharedLists.parse(JSON.parse(json));
  return { o, cy, oc, cc, g, sg, published };
});

/** The groups of a row of `standingStatement`, for `nested`. */
export const standingGroups = {
  of: z.object({ objective: text }),
  /** Beside at least one key result of each objective. */
  shared: Shared.nullable(),
  k: packed(KeyResultRow).nullable(),
  kc: packed(CloseRow).nullable(),
  ci: packed(CheckInRow).nullable(),
  ...ownGroup,
};

type LeanRow = z.infer<z.ZodObject<typeof standingGroups>>;
export type StandingRow = Omit<LeanRow, 'shared'> & z.infer<typeof Shared>;

/** Gives every row what its objective's key results share. */
export function wholeRows<T extends Pick<LeanRow, 'of' | 'shared'>>(rows: readonly T[]) {
  const known = new Map(rows.flatMap(({ of, shared }) => (shared ? [[of.objective, shared]] : [])));
  return rows.flatMap((row) => {
    const shared = known.get(row.of.objective);
    return shared === undefined ? [] : [{ ...row, ...shared }];
  });
}

function keyResultStandingOf(row: StandingRow): KeyResultStanding[] {
  if (!row.k || row.own.gone) return [];
  return [
    {
      keyResult: keyResultOf(row.k),
      lastCheckIn: row.ci && checkInOf(row.ci),
      closed: row.kc && closeOf(row.kc),
      publishedAt: publishedAt({ published: row.published, joined: row.own.joined }),
      position: row.own.nth_key_result,
      kept: keptOf(row.own),
    },
  ];
}

/** The standing that a row tells, with its one key result. */
export function standingOf(row: StandingRow): ObjectiveStanding {
  const closed = row.oc ?? row.cc;
  return {
    objective: objectiveOf(row.o, closed !== null),
    cycle: cycleOf(row.cy, row.cc !== null),
    closed: closed && closeOf(closed),
    publishedAt: row.published,
    keyResults: keyResultStandingOf(row),
    position: row.own.nth_objective,
    counted: [],
    grant: row.g && grantOf(row.g),
    siteGrant: row.sg && grantOf(row.sg),
  };
}

/** Rows of one objective become one standing, in the order of its first row. */
export function standingsOf(rows: readonly StandingRow[]): ObjectiveStanding[] {
  const standings = new Map<string, ObjectiveStanding>();
  for (const row of rows) {
    const known = standings.get(row.o.id);
    const keyResults = [...(known?.keyResults ?? []), ...keyResultStandingOf(row)];
    standings.set(row.o.id, known ? { ...known, keyResults } : standingOf(row));
  }
  return [...standings.values()];
}
