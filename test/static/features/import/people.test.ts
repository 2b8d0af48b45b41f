import { namesIn, onlyMatch, ownerOf } from '../../../../static/features/import/people';
import { guessLayout } from '../../../../src/domain/sheet/layout';
import { planSheet } from '../../../../src/domain/sheet/plan';
import { parseRows } from '../../../../src/domain/sheet/rows';

const person = (accountId: string, name: string) => ({ accountId, name, avatarUrl: undefined });
const [mei, meiLin] = [person('1', 'Mei'), person('2', 'Mei Lin')];

describe('a name in a sheet', () => {
  test.each([
    ['the only match', 'Lin', [meiLin], meiLin],
    ['the one called exactly so', 'mei', [mei, meiLin], mei],
    ['nobody where several fit', 'me', [mei, meiLin], null],
    ['nobody where nobody fits', 'Ada', [], null],
    ['nobody where Jira did not answer', 'Mei', 'failed' as const, null],
  ])('is %s', (_, name, found, expected) => {
    expect(onlyMatch(name, found)).toBe(expected);
  });

  test('is whoever was chosen, before whoever was found', () => {
    const found = new Map([['Mei', [mei]]]);
    expect(ownerOf('Mei', found, new Map())).toBe('1');
    expect(ownerOf('Mei', found, new Map([['Mei', '2']]))).toBe('2');
    expect(ownerOf('Mei', found, new Map([['Mei', null]]))).toBeNull();
    expect(ownerOf('Ada', found, new Map())).toBeUndefined();
  });

  test('is asked for once, however often the sheet says it', () => {
    const rows = parseRows('Objective\tKey result\tOwner\nA\tx\tMei\nA\ty\tAda\nB\tz\tMei\nB\tw\t');
    const plan = planSheet(rows, guessLayout(rows), { projectKey: 'P', siteCycle: false });
    expect(namesIn(plan)).toEqual(['Mei', 'Ada']);
  });
});
