import { z } from 'zod';
import { CloseRow, closeColumns, closeOf } from './rows/close-row';
import { CycleRow, cycleColumns, cycleOf } from './rows/cycle-row';
import { homeAt } from './rows/home';
import { KeyResultRow, keyResultColumns, keyResultOf } from './rows/key-result-row';
import { ObjectiveRow, objectiveColumns, objectiveOf } from './rows/objective-row';
import { flag, integer, moment, sqlMoment, text } from './sql/columns';
import { nested } from './sql/nested';
import { select, type SqlValue } from './sql/statement';
import { columnsOf, isCurrent, marks } from './sql/text';
import type { Between, PastQuery, PastStore } from './past';
import { versionsOfAll } from './past-versions';

const ObjectiveRowWithCycle = nested({
  v: ObjectiveRow,
  cy: z.object({ name: text, place: text }).nullable(),
});
const KeyResultRowWithObjective = nested({
  v: KeyResultRow,
  o: z.object({ number: integer }).nullable(),
});

/** What a page of versions ends with: which, in which order, how many. */
const pageOf = ({ id, upTo, limit }: PastQuery) => ({
  text: `v.id = ?${upTo === null ? '' : ' AND v.version <= ?'}
    ORDER BY v.version DESC LIMIT ${String(Math.trunc(limit))}`,
  params: upTo === null ? [id] : [id, upTo],
});

const objective: PastStore['objective'] = async (query) => {
  const page = pageOf(query);
  const rows = await select(ObjectiveRowWithCycle, {
    text: `SELECT ${columnsOf('v', objectiveColumns)}, cy.name AS cy_name, cy.place AS cy_place
      FROM objective_version v LEFT JOIN cycle_version cy ON cy.id = v.cycle_id
      WHERE ${isCurrent('cycle_version', 'cy')} AND ${page.text}`,
    params: page.params,
  });
  return rows.map(({ v, cy }) => ({
    item: objectiveOf(v, false),
    cycle: cy && { name: cy.name, home: homeAt(cy.place) },
  }));
};

const keyResult: PastStore['keyResult'] = async (query) => {
  const page = pageOf(query);
  const rows = await select(KeyResultRowWithObjective, {
    text: `SELECT ${columnsOf('v', keyResultColumns)}, o.number AS o_number
      FROM key_result_version v LEFT JOIN objective_version o ON o.id = v.objective_id
      WHERE ${isCurrent('objective_version', 'o')} AND ${page.text}`,
    params: page.params,
  });
  return rows.map(({ v, o }) => ({ item: keyResultOf(v), objectiveNumber: o && o.number }));
};

const cycle: PastStore['cycle'] = async (query) => {
  const page = pageOf(query);
  const rows = await select(nested({ v: CycleRow }), {
    text: `SELECT ${columnsOf('v', cycleColumns)} FROM cycle_version v WHERE ${page.text}`,
    params: page.params,
  });
  return rows.map(({ v }) => cycleOf(v, false));
};

const linkedOf = (ln: { issue: string; jql: string | null }) =>
  ln.jql === null ? { issueId: ln.issue } : { jql: ln.jql };

const maxEvents = 200;

const EventRow = nested({
  cr: CloseRow.nullable(),
  ln: z
    .object({ issue: text, active: flag, at: moment, by: text, jql: text.nullable() })
    .nullable(),
});

function within(column: string, { after, until }: Between) {
  const bounds: [string, string | null][] = [
    [`${column} > ?`, after],
    [`${column} <= ?`, until],
  ];
  const given = bounds.flatMap(([condition, at]) =>
    at === null ? [] : [{ condition, at: sqlMoment(at) }],
  );
  return {
    text: given.map(({ condition }) => ` AND ${condition}`).join(''),
    params: given.map(({ at }): SqlValue => at),
  };
}

const nothing = closeColumns.map(() => 'NULL').join(', ');

// One statement for two lists: a column that a list lacks is null.
const events: PastStore['events'] = async (subjectIds, keyResultId, between) => {
  const [closedWhen, linkedWhen] = [within('cr.at', between), within('l.at', between)];
  const rows = await select(EventRow, {
    text: `(SELECT ${columnsOf('cr', closeColumns)}, NULL AS ln_issue, NULL AS ln_active,
          NULL AS ln_at, NULL AS ln_by, NULL AS ln_jql
        FROM close_record cr WHERE cr.subject_id IN ${marks(subjectIds)}${closedWhen.text})
      UNION ALL
      (SELECT ${nothing}, l.issue_id, l.active, l.at, l.made_by, l.jql
        FROM kr_link_version l WHERE l.key_result_id = ?${linkedWhen.text}
        ORDER BY l.at DESC, l.issue_id DESC LIMIT ${String(maxEvents)})`,
    params: [...subjectIds, ...closedWhen.params, keyResultId, ...linkedWhen.params],
  });
  return {
    closes: rows.flatMap(({ cr }) => (cr ? [closeOf(cr)] : [])),
    links: rows.flatMap(({ ln }) =>
      ln ? [{ linked: linkedOf(ln), added: ln.active, at: ln.at, by: ln.by }] : [],
    ),
  };
};

/** What became of items, for their history. */
export const createPastStore = (): PastStore => ({
  objective,
  keyResult,
  cycle,
  versionsOfAll,
  events,
});
