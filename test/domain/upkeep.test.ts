import {
  pointsState,
  reconcileState,
  roomState,
  rulesState,
  runState,
  sqlState,
  sweepState,
  waitingState,
  worstOf,
} from '../../src/domain/upkeep';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  ['nothing waits', waitingState(null), 'fine'],
  ['something waits a moment', waitingState(14 * minute), 'fine'],
  ['something waits longer than three schedules', waitingState(15 * minute), 'busy'],
  ['something waits for hours', waitingState(2 * hour), 'stuck'],
  ['there is nothing to look into', reconcileState(null), 'fine'],
  ['the last hour was looked into', reconcileState(hour + 10 * minute), 'fine'],
  ['an hour was missed', reconcileState(2 * hour), 'busy'],
  ['a day was missed', reconcileState(day), 'stuck'],
  ['there is no rule', rulesState(null), 'fine'],
  ['every rule was asked within hours', rulesState(4 * hour - 1), 'fine'],
  ['a rule was not asked for hours', rulesState(4 * hour), 'busy'],
  ['a rule was not asked for a day', rulesState(day), 'stuck'],
  ['all was read within a week', sweepState(0, null, null), 'fine'],
  ['some was not, and the sweep is at it', sweepState(5, hour, 8 * day), 'busy'],
  ['some was not, and no sweep runs', sweepState(5, day, 8 * day), 'stuck'],
  ['some was not for two weeks, whatever runs', sweepState(5, hour, 14 * day), 'stuck'],
  ['no sweep ever ran', sweepState(5, null, 8 * day), 'stuck'],
  ['points are left for every kind of work', pointsState(2_999), 'fine'],
  ['what can wait has no more than its reserves', pointsState(3_000), 'busy'],
  ['Jira answers nobody any more', pointsState(65_000), 'stuck'],
  ['the database has time', sqlState(60_000), 'fine'],
  ['a quarter of its time goes to the background', sqlState(937_500), 'busy'],
  ['all of it does', sqlState(3_750_000), 'stuck'],
  ['there is room', roomState(0), 'fine'],
  ['room runs out', roomState(0.9 * 1024 ** 3), 'busy'],
  ['there is no room', roomState(1024 ** 3), 'stuck'],
  ['a run ended', runState('done'), 'fine'],
  ['a run left something to the next', runState('budget'), 'fine'],
  ['Jira was silent', runState('jira'), 'busy'],
  ['a run failed', runState('failed'), 'busy'],
  ['nothing ran yet', runState(null), 'fine'],
] as const)('where %s, all is %s', (_when, state, expected) => {
  expect(state).toBe(expected);
});

test('a whole is as bad as its worst part', () => {
  expect(worstOf(['fine', 'stuck', 'busy'])).toBe('stuck');
  expect(worstOf(['fine', 'busy'])).toBe('busy');
  expect(worstOf([])).toBe('fine');
});
