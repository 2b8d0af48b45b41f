import { readAddress, writeAddress } from '../../../../static/surfaces/project-page/address';

const id = '01JD0000000000000000000134';
const cycleId = '01JD0000000000000000000001';

describe('the address of the page', () => {
  it('keeps the open key result, the cycle and the filter', () => {
    const address = { keyResultId: id, cycleId, status: 'at-risk' } as const;
    const [pathname = '', search = ''] = writeAddress(address).split('?');
    expect(readAddress(pathname, search)).toEqual(address);
  });

  it('of the board is the bare page', () => {
    expect(writeAddress({ keyResultId: null, cycleId: null, status: null })).toBe('/');
    expect(readAddress('/', '')).toEqual({ keyResultId: null, cycleId: null, status: null });
  });

  it('is found behind whatever Jira puts before it', () => {
    expect(readAddress(`/jira/apps/okr/kr/${id}/`, '').keyResultId).toBe(id);
  });

  it('that makes no sense shows the board', () => {
    expect(readAddress('/kr/34', '?cycle=x&status=purple')).toEqual({
      keyResultId: null,
      cycleId: null,
      status: null,
    });
  });
});
