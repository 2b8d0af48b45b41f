import { scoreOf, suggestClose } from '../../../../static/features/objective/close-draft';

describe('closing', () => {
  it('proposes what progress says', () => {
    expect(suggestClose(1, 'committed')).toEqual({ outcome: 'achieved', score: '1' });
    expect(suggestClose(0.7, 'aspirational')).toEqual({ outcome: 'achieved', score: '0.7' });
    expect(suggestClose(0.7, 'committed')).toEqual({ outcome: 'missed', score: '0.7' });
  });

  it('proposes no score where nothing was measured', () => {
    expect(suggestClose(null, 'committed')).toEqual({ outcome: 'cancelled', score: '' });
  });

  it('sends no score with what was cancelled or carried on', () => {
    expect(scoreOf({ outcome: 'carried', score: '0.4' })).toBeNull();
  });

  it('knows a score from what is none', () => {
    expect(scoreOf({ outcome: 'partly', score: '0.45' })).toBe(0.45);
    expect(scoreOf({ outcome: 'partly', score: '' })).toBeNull();
    expect(scoreOf({ outcome: 'partly', score: '1.2' })).toBeUndefined();
    expect(scoreOf({ outcome: 'partly', score: 'half' })).toBeUndefined();
  });
});
