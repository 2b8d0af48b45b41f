import fc from 'fast-check';
import { boardSorts, groupings } from '../../../../src/domain/board-order';
import { statuses } from '../../../../src/domain/judgement';
import { levels } from '../../../../src/domain/level';
import { tableColumns } from '../../../../src/domain/table-columns';
import {
  bareAddress,
  isFiltered,
  noFilter,
  readAddress,
  views,
  writeAddress,
  type Address,
} from '../../../../static/features/place/address';

const id = '01JD0000000000000000000134';

const anId = fc
  .array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: 26, maxLength: 26 })
  .map((letters) => letters.join(''));
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anAddress: fc.Arbitrary<Address> = fc.record({
  open: orNull(
    fc.record({ kind: fc.constantFrom('key-result' as const, 'objective' as const), id: anId }),
  ),
  view: orNull(fc.constantFrom(...views)),
  cycleId: orNull(anId),
  statuses: some(statuses),
  ownerId: orNull(fc.string({ minLength: 1, maxLength: 128, unit: 'grapheme-ascii' })),
  team: orNull(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' })),
  level: orNull(fc.constantFrom(...levels)),
  words: fc.string({ maxLength: 255, unit: 'grapheme-ascii' }),
  groupBy: fc.constantFrom(...groupings),
  sort: fc.constantFrom(...boardSorts),
  archived: fc.boolean(),
  of: fc.constantFrom('keyResult' as const, 'objective' as const),
  column: fc.constantFrom(...tableColumns),
  descending: fc.boolean(),
  columns: orNull(fc.uniqueArray(fc.constantFrom(...tableColumns), { minLength: 1 })),
});
const read = (written: string) => {
  const [pathname = '', search = ''] = written.split('?');
  return readAddress(pathname, search);
};

describe('the address of the page', () => {
  it('brings back whatever was written into it', () => {
    fc.assert(
      fc.property(anAddress, (address) => expect(read(writeAddress(address))).toEqual(address)),
    );
  });

  it('of the view it starts with is the bare page', () => {
    expect(writeAddress(bareAddress)).toBe('/');
    expect(readAddress('/', '')).toEqual(bareAddress);
  });

  it('opens an objective or a key result, whatever Jira puts before it', () => {
    expect(readAddress(`/jira/apps/okr/kr/${id}/`, '').open).toEqual({ kind: 'key-result', id });
    expect(readAddress(`/o/${id}`, '').open).toEqual({ kind: 'objective', id });
  });

  it('says nothing where it makes no sense', () => {
    const nonsense = '?cycle=x&status=purple&view=map&group=3&by=colour-down&columns=a,b';
    expect(readAddress('/kr/34', nonsense)).toEqual(bareAddress);
  });

  it('keeps what it knows among what it does not', () => {
    expect(readAddress('/', '?status=purple,at-risk').statuses).toEqual(['at-risk']);
  });

  it('tells whether anything is filtered out', () => {
    expect(isFiltered({ ...bareAddress, groupBy: 'team' })).toBe(false);
    const filtered = { ...bareAddress, team: 'Web' };
    expect(isFiltered(filtered)).toBe(true);
    expect(isFiltered({ ...filtered, ...noFilter })).toBe(false);
  });
});
