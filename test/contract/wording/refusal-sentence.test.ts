import { z } from 'zod';
import { locales, operations, RefusalView, type Locale } from '../../../src/contract/operations';
import { fieldName } from '../../../src/contract/wording/field-names';
import { refusalSentence, refusalView } from '../../../src/contract/wording/refusal-sentence';
import {
  Refused,
  refusalRules,
  type RefusalDetails,
  type RefusalRule,
} from '../../../src/domain/refusal';

const rules = Object.keys(refusalRules) as RefusalRule[];
const details: readonly RefusalDetails[] = [
  {},
  { field: 'measure.target' },
  { field: 'keyResults.1.measure.target' },
  { field: 'title', values: { max: 255 } },
  { field: 'confidence', values: { min: 0, max: 10 } },
  { field: 'weight', values: { min: 0 } },
  { field: 'on', values: { startsOn: '2026-01-01', today: '2026-02-01' } },
  { values: { baseline: 10, direction: 'decrease' } },
  {
    stale: { by: '5b10', at: '2026-01-01T00:00:00.000Z', version: 3, fields: ['title', 'weight'] },
  },
];

describe.each(rules)('the rule %s', (rule) => {
  test('is a whole sentence in both languages, whatever it is told', () => {
    for (const each of details) {
      const [english, chinese] = locales.map((locale) => refusalSentence(rule, each, locale));
      expect(english).toMatch(/^[A-Z].*\.$/);
      expect(chinese).toMatch(/^.*\p{Script=Han}.*。$/u);
      for (const text of [english, chinese]) {
        expect(text).not.toMatch(/undefined|null|NaN|[{}$[\]!！]|\s{2}|5b10/);
      }
    }
  });
});

const say = (rule: RefusalRule, given: RefusalDetails, locale: Locale = 'en-US'): string =>
  refusalSentence(rule, given, locale);

describe('a sentence', () => {
  test('names the field in the language of its reader', () => {
    const long = { field: 'title', values: { max: 255 } };
    expect(say('too-long', long)).toBe('Title is too long: shorten it to 255 at most.');
    expect(say('too-long', long, 'zh-CN')).toBe('“标题”过长，请缩短到 255 以内。');
  });

  test('says which of several key results it speaks of', () => {
    const field = 'keyResults.1.measure.target';
    expect(say('not-a-number', { field })).toBe(
      'Key result 2: Target must be a number, such as 12.5.',
    );
    expect(say('not-a-number', { field }, 'zh-CN')).toBe(
      '第 2 个关键成果：“目标值”须为数字，例如 12.5。',
    );
  });

  test('says which milestone or checkpoint it speaks of, also of which key result', () => {
    const on = 'measure.milestones.2.on';
    const after = { field: on, values: { endsOn: '2026-12-31' } };
    expect(say('date-outside-cycle', after)).toBe(
      'Milestone 3: Day lies after the cycle ends on Dec 31, 2026. Choose an earlier day.',
    );
    expect(say('required', { field: 'keyResults.0.measure.milestones.1.title' })).toBe(
      'Key result 1: Milestone 2: Title is missing. Fill it in.',
    );
    const progress = { field: 'measure.checkpoints.1.progress', values: { after: 50 } };
    expect(say('checkpoint-progress', progress)).toBe(
      'Checkpoint 2: Progress must be above 50% and below 100%. Change it.',
    );
    expect(say('checkpoint-progress', progress, 'zh-CN')).toBe(
      '第 2 个检查点：“进度”须大于 50% 且小于 100%，请修改。',
    );
  });

  test('names what was not found, but nobody knows an item by its id', () => {
    expect(say('not-found', { field: 'cycleId' })).toBe(
      'The cycle does not exist, or you cannot see it. Choose another.',
    );
    expect(say('not-found', { field: 'id' })).toBe(
      'This does not exist, or you cannot see it. Reload to see what is there.',
    );
    expect(say('malformed', { field: 'keyResults.0.id' })).toBe(
      'Key result 1: The request is not understood. Reload and try again.',
    );
  });

  test('holds the values of the rule', () => {
    expect(say('out-of-range', { field: 'confidence', values: { min: 0, max: 10 } })).toBe(
      'Confidence must be between 0 and 10. Change it.',
    );
    expect(say('date-outside-cycle', { field: 'on', values: { startsOn: '2026-10-01' } })).toBe(
      'Day lies before the cycle starts on Oct 1, 2026. Choose a later day.',
    );
    expect(say('target-on-wrong-side', { values: { baseline: 10, direction: 'decrease' } })).toBe(
      'The target must lie below the baseline of 10. Change it, or the direction.',
    );
  });

  test('tells a stale editor what somebody else changed, and not by which account', () => {
    const stale = { by: '5b10', at: '', version: 3, fields: ['title', 'measure'] };
    expect(say('stale', { stale })).toBe(
      'Somebody else changed the title and measure after you opened it. ' +
        'What you typed is still here: look at the change, then save again.',
    );
  });
});

type Schema = {
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
};

/** Every path of an input, places in a list written as 0. */
function pathsOf(schema: Schema, at: string[] = []): string[] {
  const own = at.length === 0 ? [] : [at.join('.')];
  const named = Object.entries(schema.properties ?? {});
  return [
    ...own,
    ...named.flatMap(([name, child]) => pathsOf(child, [...at, name])),
    ...(schema.items === undefined ? [] : pathsOf(schema.items, [...at, '0'])),
    ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((child) => pathsOf(child, at)),
  ];
}

describe('field names', () => {
  const inputs = Object.values(operations).map((operation) => operation.input);
  const paths = inputs.flatMap((input) =>
    pathsOf(z.toJSONSchema(input, { io: 'input' }) as unknown as Schema),
  );

  test('every field of every input has one in both languages', () => {
    expect(paths).toContain('keyResults.0.measure.target');
    const unnamed = paths.filter((path) =>
      locales.some((locale) => (fieldName(path, locale).name ?? '').includes('“')),
    );
    expect(unnamed).toEqual([]);
  });

  test('an unknown path is its own name', () => {
    expect(fieldName('colour', 'en-US')).toEqual({
      name: '“colour”',
      ...{ keyResult: null, milestone: null, checkpoint: null },
    });
  });
});

describe('the answer to a refusal', () => {
  test('is the one shape of the contract', () => {
    const refused = new Refused('target-equals-baseline', { field: 'measure.target' });
    const view = refusalView(refused, 'en-US');
    expect(RefusalView.parse(view)).toEqual({
      code: 'invalid',
      field: 'measure.target',
      message: 'Target and baseline are the same, so nothing could move. Change one of them.',
    });
  });

  test('carries what a stale editor missed', () => {
    const stale = { by: 'mei', at: '2026-01-01T00:00:00.000Z', version: 3, fields: ['title'] };
    expect(refusalView(new Refused('stale', { stale }), 'zh-CN')).toMatchObject({
      code: 'stale',
      stale,
    });
  });

  test('is none for an error nobody expected', () => {
    expect(refusalView(new Error('secret'), 'en-US')).toBeNull();
  });
});
