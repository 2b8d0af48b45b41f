import { readAddress, writeAddress } from '../../../../static/surfaces/project-page/address';

const id = '01JD0000000000000000000134';
const cycleId = '01JD0000000000000000000001';

describe('the address of the page', () => {
  it('keeps the open key result, the cycle, the filter and the view', () => {
    const address = { keyResultId: id, cycleId, status: 'at-risk', view: 'alignment' } as const;
    const [pathname = '', search = ''] = writeAddress(address).split('?');
    expect(readAddress(pathname, search)).toEqual(address);
  });

  it('of the board is the bare page', () => {
    const board = { keyResultId: null, cycleId: null, status: null, view: null };
    expect(writeAddress(board)).toBe('/');
    expect(readAddress('/', '')).toEqual(board);
  });

  it('is found behind whatever Jira puts before it', () => {
    expect(readAddress(`/jira/apps/okr/kr/${id}/`, '').keyResultId).toBe(id);
  });

  it('that makes no sense shows the board', () => {
    expect(readAddress('/kr/34', '?cycle=x&status=purple&view=x')).toEqual({
      keyResultId: null,
      cycleId: null,
      status: null,
      view: null,
    });
  });
});
