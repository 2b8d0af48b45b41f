import { changedFields, checkEdit, staleEdit } from '../../src/domain/version';
import { keyResult, number } from '../support/facts';
import { refusing } from '../support/refusing';

const fields = ['title', 'weight', 'measure'] as const;

test('a field has changed when its content has, in whatever order its parts stand', () => {
  const before = keyResult({ measure: { ...number(0, 9), unit: 'h' } });
  const { kind, unit, ...rest } = number(0, 9, 'h');
  const same = keyResult({ measure: { ...rest, unit, kind } });
  expect(changedFields(before, same, fields)).toEqual([]);
  expect(changedFields(before, keyResult({ measure: number(0, 10, 'h') }), fields)).toEqual([
    'measure',
  ]);
  expect(changedFields(before, { ...same, title: 'Other', weight: 2 }, fields)).toEqual([
    'title',
    'weight',
  ]);
});

test('nothing is not the same as something without parts', () => {
  const entry = { reason: null as unknown };
  expect(changedFields(entry, { reason: {} }, ['reason'])).toEqual(['reason']);
});

test('fields that were not asked about do not count', () => {
  expect(changedFields(keyResult(), keyResult({ ownerId: 'other' }), fields)).toEqual([]);
});

test('a stale editor learns who changed what since', () => {
  const current = keyResult({ version: 4, by: 'mei', at: '2026-02-02T02:02:02.000Z', weight: 3 });
  expect(staleEdit(keyResult(), current, fields)).toEqual({
    by: 'mei',
    at: '2026-02-02T02:02:02.000Z',
    version: 4,
    fields: ['weight'],
  });
});

describe('an edit', () => {
  const reasonRequired = { rule: 'reason-required', field: 'reason' };

  test('of a draft needs no reason', () => {
    expect(refusing(() => checkEdit('draft', null))).toBeNull();
  });

  test('of something published needs one', () => {
    expect(refusing(() => checkEdit('published', undefined))).toEqual(reasonRequired);
    expect(refusing(() => checkEdit('published', '  '))).toEqual(reasonRequired);
    expect(refusing(() => checkEdit('published', 'The market moved'))).toBeNull();
  });

  test('of something closed is refused, whatever the reason', () => {
    expect(refusing(() => checkEdit('closed', 'Because'))).toEqual({ rule: 'already-closed' });
  });
});
