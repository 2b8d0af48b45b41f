import {
  bulkDraftOf,
  changeOf,
  type BulkDraft,
} from '../../../../static/features/table/bulk-draft';

const draft = (part: Partial<BulkDraft>) => changeOf({ ...bulkDraftOf(undefined), ...part });

describe('a change of many rows', () => {
  it('of the owner waits for somebody', () => {
    expect(draft({ field: 'owner' })).toBeNull();
    expect(draft({ field: 'owner', ownerId: 'mei' })).toEqual({ ownerId: 'mei' });
  });

  it('of the weight is a number above 0, or nothing for an equal share', () => {
    expect(draft({ field: 'weight', weight: '2.5' })).toEqual({ weight: 2.5 });
    expect(draft({ field: 'weight', weight: ' ' })).toEqual({ weight: null });
    expect(draft({ field: 'weight', weight: '0' })).toBeNull();
    expect(draft({ field: 'weight', weight: 'much' })).toBeNull();
  });

  it('of the team may take it away', () => {
    expect(draft({ field: 'team', team: ' Web ' })).toEqual({ team: 'Web' });
    expect(draft({ field: 'team', team: '' })).toEqual({ team: '' });
  });
});
