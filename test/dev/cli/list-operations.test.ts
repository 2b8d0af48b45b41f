import { listOperations } from '../../../dev/cli/list-operations';
import { operations } from '../../../src/contract/operations';

const listed = listOperations(operations);

test('every operation of the contract is listed with who may call it', () => {
  expect(listed.map(({ name }) => name)).toEqual(Object.keys(operations));
  for (const { name, summary, whoMeans } of listed) {
    expect(name).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
    expect(summary).not.toBe('');
    expect(whoMeans).not.toBe('');
  }
});

test('input and output are JSON Schemas', () => {
  for (const { input, output } of listed) {
    expect(input).toHaveProperty('$schema');
    expect(output).toHaveProperty('$schema');
  }
});
