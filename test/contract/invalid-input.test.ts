import { z } from 'zod';
import { invalidInput } from '../../src/contract/invalid-input';
import { operations } from '../../src/contract/operations';

const fault = (schema: z.ZodType, input: unknown) => {
  const parsed = schema.safeParse(input);
  if (parsed.success) throw new Error('The input is valid');
  const { rule, details } = invalidInput(parsed.error, input);
  return { rule, ...details };
};

describe('the fault of an input', () => {
  const schema = z.object({
    title: z.string().trim().min(1).max(5),
    count: z.int().min(1).max(9).optional(),
    day: z.iso.date().optional(),
    ids: z.array(z.string()).min(1).max(2).optional(),
    kind: z.enum(['a', 'b']).optional(),
  });

  test.each([
    [{}, { rule: 'required', field: 'title' }],
    [{ title: null }, { rule: 'required', field: 'title' }],
    [{ title: '   ' }, { rule: 'required', field: 'title' }],
    [{ title: 'too long' }, { rule: 'too-long', field: 'title', values: { max: 5 } }],
    [{ title: 7 }, { rule: 'malformed', field: 'title' }],
    [
      { title: 'a', count: 'x' },
      { rule: 'not-a-number', field: 'count' },
    ],
    [
      { title: 'a', count: 1.5 },
      { rule: 'not-a-number', field: 'count' },
    ],
    [
      { title: 'a', count: 0 },
      { rule: 'out-of-range', field: 'count', values: { min: 1 } },
    ],
    [
      { title: 'a', count: 10 },
      { rule: 'out-of-range', field: 'count', values: { max: 9 } },
    ],
    [
      { title: 'a', day: '2026-02-30' },
      { rule: 'not-a-date', field: 'day' },
    ],
    [
      { title: 'a', ids: [] },
      { rule: 'required', field: 'ids' },
    ],
    [
      { title: 'a', ids: ['1', '2', '3'] },
      { rule: 'too-many', field: 'ids', values: { max: 2 } },
    ],
    [
      { title: 'a', kind: 'c' },
      { rule: 'malformed', field: 'kind' },
    ],
    ['nothing like it', { rule: 'malformed' }],
  ])('of %j is %j', (input, expected) => {
    expect(fault(schema, input)).toEqual(expected);
  });

  test('within a list or a choice is named by its whole path', () => {
    const keyResults = [{ title: 'Rate', measure: { kind: 'number', unit: '%' } }];
    const input = { cycleId: '01JD0000000000000000000001', home: { kind: 'site' }, title: 'Live' };
    expect(fault(operations['objective.create'].input, { ...input, keyResults })).toEqual({
      rule: 'required',
      field: 'keyResults.0.measure.direction',
    });
  });
});
