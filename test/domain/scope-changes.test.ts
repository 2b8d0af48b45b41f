import { scopeChanges, type ScopeSpan } from '../../src/domain/scope-changes';
import { settings } from '../support/facts';

const span = (given: Partial<ScopeSpan>): ScopeSpan => ({
  ...{ issueId: '1', linkedOn: '2026-01-01', from: '2026-01-01', until: null },
  ...{ issueStatusCategory: 'new', resolutionId: null, estimate: 3, plannedSeconds: null },
  endsByLink: false,
  ...given,
});

const changes = (spans: readonly ScopeSpan[], unit: 'count' | 'estimate' = 'count') =>
  scopeChanges(spans, { rules: settings, unit, promisedOn: '2026-01-10' });

test('what was promised and is unchanged is no change', () => {
  expect(changes([span({})])).toEqual([]);
});

test('an issue created or moved below what was linked was added', () => {
  expect(changes([span({ from: '2026-01-12' })])).toEqual([
    { on: '2026-01-12', issueId: '1', cause: 'added', amount: 1 },
  ]);
});

test('one linked later was linked on that day, however old it is', () => {
  expect(changes([span({ linkedOn: '2026-01-14', from: '2025-01-01' })])).toEqual([
    { on: '2026-01-14', issueId: '1', cause: 'linked', amount: 1 },
  ]);
});

test('what ends left, or was unlinked', () => {
  expect(changes([span({ until: '2026-01-20' })])).toMatchObject([{ cause: 'left', amount: -1 }]);
  expect(changes([span({ until: '2026-01-20', endsByLink: true })])).toMatchObject([
    { cause: 'unlinked', amount: -1 },
  ]);
});

test('closing it without doing it takes it out, and reopening brings it back', () => {
  const story = [
    span({ until: '2026-01-12' }),
    span({ from: '2026-01-12', until: '2026-01-15', resolutionId: '10001' }),
    span({ from: '2026-01-15' }),
  ];
  expect(changes(story)).toEqual([
    { on: '2026-01-15', issueId: '1', cause: 'resumed', amount: 1 },
    { on: '2026-01-12', issueId: '1', cause: 'excluded', amount: -1 },
  ]);
});

test('another estimate resizes it; finishing it does not', () => {
  const story = [
    span({ until: '2026-01-12' }),
    span({ from: '2026-01-12', until: '2026-01-15', estimate: 8 }),
    span({ from: '2026-01-15', estimate: 8, issueStatusCategory: 'done', resolutionId: '1' }),
  ];
  expect(changes(story, 'estimate')).toEqual([
    { on: '2026-01-12', issueId: '1', cause: 'resized', amount: 5 },
  ]);
});

test('what came and went on one day, or before the promise, is no change', () => {
  expect(changes([span({ from: '2026-01-12', until: '2026-01-12' })])).toEqual([]);
  expect(changes([span({ until: '2026-01-09' })])).toEqual([]);
});
