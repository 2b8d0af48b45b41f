import type { SheetColumn } from '../../domain/sheet/columns';
import { quote, type SheetWords } from './sheet-words';

const choices: Partial<Record<SheetColumn, string>> = {
  measure: 'issues, number, range, milestones or yes/no',
  commitment: 'committed or aspirational',
  level: 'company, department, team or person',
  cadence: 'weekly, every two weeks, monthly or a number of days from 1 to 92',
};

export const sheetWordsEn: SheetWords = {
  columns: {
    objective: 'Objective',
    keyResult: 'Key result',
    objectiveOwner: 'Owner of the objective',
    owner: 'Owner',
    measure: 'Measure',
    baseline: 'Baseline',
    target: 'Target',
    unit: 'Unit',
    weight: 'Weight',
    commitment: 'Commitment',
    team: 'Team',
    level: 'Level',
    why: 'Why it matters',
    cadence: 'Check-in',
    project: 'Project',
  },
  place: (row, column) => `Row ${row}, ${column}`,
  faults: {
    required: () => 'this cell is empty. Fill it in.',
    'no-objective': () => 'no objective stands here or above. Write one.',
    'too-long': ({ max }, { write }) =>
      `this text is too long. Shorten it to ${write.count(max)} characters.`,
    'too-many': ({ max }, { column, write }) =>
      column === 'objective'
        ? `a sheet brings at most ${write.count(max)} objectives. Paste the rest afterwards.`
        : `at most ${write.count(max)} fit here. Leave some out.`,
    'not-a-number': ({ cell }) => `“${quote(cell)}” is no number. Write one such as 12.5 or 45 %.`,
    'not-positive': ({ cell }) =>
      `“${quote(cell)}” is no weight. Write a number above 0, up to 1,000.`,
    'not-a-band': ({ cell }) =>
      `“${quote(cell)}” does not say between which two values to stay. Write both, such as 90–95.`,
    'unknown-choice': ({ cell }, { column }) =>
      `“${quote(cell)}” is not known here. Write ${choices[column] ?? 'another word'}.`,
    'same-ends': ({ value }, { write }) =>
      `baseline and target are both ${write.amount(value, '')}, so nothing could move. Change one of them.`,
    'units-differ': ({ one, other }) =>
      `the baseline is in ${quote(one)} and the target in ${quote(other)}. Give both one unit.`,
    'foreign-project': ({ cell }) =>
      `this cycle belongs to one project, so ${quote(cell)} cannot use it. Choose a cycle of the whole site, or leave the project out.`,
  },
};
