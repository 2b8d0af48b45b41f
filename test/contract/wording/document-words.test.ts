import { retroDocumentWords } from '../../../src/contract/wording/retro-document-words';
import { statusDocumentWords } from '../../../src/contract/wording/status-document-words';

const evening = '2026-11-23T20:00:00.000Z';

describe('an exported document', () => {
  test.each([
    ['UTC', 'Nov 23, 2026'],
    ['Asia/Shanghai', 'Nov 24, 2026'],
  ])('writes days as the site’s time zone has them: %s', (zone, day) => {
    expect(statusDocumentWords('en-US', zone).day(evening)).toBe(day);
    expect(retroDocumentWords('en-US', zone).asOf(evening, true)).toBe(`Finished on ${day}.`);
  });
});
