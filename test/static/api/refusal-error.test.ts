import { AnswerShape } from '../../../static/api/refusal-error';
import { errorAt } from '../../../static/ui/use-submit';

describe('an answer of the app', () => {
  it('is data or a refusal, and nothing else', () => {
    expect(AnswerShape.safeParse({ ok: true, data: { done: 1 } }).success).toBe(true);
    const refusal = {
      code: 'stale',
      message: 'No.',
      stale: { by: 'a', at: 'b', version: 2, fields: [] },
    };
    expect(AnswerShape.safeParse({ ok: false, refusal }).success).toBe(true);
    expect(
      AnswerShape.safeParse({ ok: false, refusal: { code: 'odd', message: '' } }).success,
    ).toBe(false);
    expect(AnswerShape.safeParse(undefined).success).toBe(false);
  });
});

describe('a refusal stands', () => {
  const about = (field?: string) => ({
    code: 'invalid' as const,
    message: 'The target is missing.',
    ...(field === undefined ? {} : { field }),
  });

  it('under the field it is about, or under what holds that field', () => {
    expect(errorAt(about('measure.target'), 'measure.target')).toBe('The target is missing.');
    expect(errorAt(about('measure.target'), 'measure')).toBe('The target is missing.');
  });

  it('under no other field', () => {
    expect(errorAt(about('measure.target'), 'measure.targ')).toBeUndefined();
    expect(errorAt(about(), 'title')).toBeUndefined();
    expect(errorAt(null, 'title')).toBeUndefined();
  });
});
