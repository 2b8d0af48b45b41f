import { z } from 'zod';
import { CloseRow, closeColumns, closeOf } from './rows/close-row';
import { CycleRow, cycleColumns, cycleOf } from './rows/cycle-row';
import { homeAt } from './rows/home';
import { KeyResultRow, keyResultColumns, keyResultOf } from './rows/key-result-row';
import { ObjectiveRow, objectiveColumns, objectiveOf } from './rows/objective-row';
import { flag, integer, moment, sqlMoment, text } from './sql/columns';
import { nested } from './sql/nested';
import { select } from './sql/statement';
import { columnsOf, isCurrent, marks } from './sql/text';
import type { EventsQuery, LinkEvent, PastQuery, PastStore } from './past';
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

/** Issues named of those that came or went together. */
const maxNamed = 20;

const LinkRow = z.object({
  issue: text,
  active: flag,
  at: moment,
  by: text,
  jql: text.nullable(),
  total: integer,
});

const EventRow = nested({ cr: CloseRow.nullable(), ln: LinkRow.nullable() });

const earlier = (column: string, before: EventsQuery['before']) => ({
  text: before === null ? '' : ` AND ${column} < ?`,
  params: before === null ? [] : [sqlMoment(before)],
});

const nothing = closeColumns.map(() => 'NULL').join(', ');

const together = 'PARTITION BY e.at, e.made_by, e.active, e.jql IS NULL';

// One statement for two lists: a column that a list lacks is null.
const events: PastStore['events'] = async (subjectIds, keyResultId, { before, moments }) => {
  const [closedWhen, linkedWhen] = [earlier('cr.at', before), earlier('e.at', before)];
  const rows = await select(EventRow, {
    text: `(SELECT ${columnsOf('cr', closeColumns)}, NULL AS ln_issue, NULL AS ln_active,
          NULL AS ln_at, NULL AS ln_by, NULL AS ln_jql, NULL AS ln_total
        FROM close_record cr WHERE cr.subject_id IN ${marks(subjectIds)}${closedWhen.text})
      UNION ALL
      (SELECT ${nothing}, l.issue_id, l.active, l.at, l.made_by, l.jql, l.total
        FROM (SELECT e.issue_id, e.active, e.at, e.made_by, e.jql,
            COUNT(*) OVER (${together}) AS total,
            ROW_NUMBER() OVER (${together} ORDER BY e.issue_id) AS nth,
            DENSE_RANK() OVER (ORDER BY e.at DESC) AS moment
          FROM kr_link_version e WHERE e.key_result_id = ?${linkedWhen.text}) l
        WHERE l.moment <= ? AND (l.nth <= ${String(maxNamed)} OR l.jql IS NOT NULL))`,
    params: [...subjectIds, ...closedWhen.params, keyResultId, ...linkedWhen.params, moments],
  });
  return {
    closes: rows.flatMap(({ cr }) => (cr ? [closeOf(cr)] : [])),
    links: linkEvents(rows.flatMap(({ ln }) => ln ?? [])),
  };
};

function linkEvents(rows: readonly z.infer<typeof LinkRow>[]): LinkEvent[] {
  const groups = new Map<string, { count: number; issueIds: string[] }>();
  return rows.flatMap(({ issue, active: added, at, by, jql, total: count }): LinkEvent[] => {
    if (jql !== null) return [{ linked: { jql }, added, at, by }];
    const key = `${at} ${by} ${String(added)}`;
    const known = groups.get(key);
    known?.issueIds.push(issue);
    if (known) return [];
    const linked = { count, issueIds: [issue] };
    groups.set(key, linked);
    return [{ linked, added, at, by }];
  });
}

/** What became of items, for their history. */
export const createPastStore = (): PastStore => ({
  objective,
  keyResult,
  cycle,
  versionsOfAll,
  events,
});
