import { renderToStaticMarkup } from 'react-dom/server';
import type { RefusalView } from '../../../src/contract/operations';
import { english } from '../../../static/i18n/en-US';
import { wordsFor, WordsProvider } from '../../../static/i18n/words';
import { SubmitTrouble } from '../../../static/ui/submit-trouble';

const words = wordsFor('en-US', english);
const by = { by: 'mei', at: '2026-03-02T09:00:00.000Z', version: 2, fields: ['text'] };

function shown(refusal: RefusalView, saysStale?: boolean): string {
  const submission = { busy: false, failed: false, refusal, run: jest.fn(), clear: jest.fn() };
  const says = saysStale === undefined ? {} : { saysStale };
  return renderToStaticMarkup(
    <WordsProvider words={words}>
      <SubmitTrouble submission={submission} fields={['text']} {...says} />
    </WordsProvider>,
  );
}

describe('a refusal above the buttons', () => {
  const stale: RefusalView = { code: 'stale', message: 'Somebody was first.', stale: by };

  test('that somebody else was first is said where the form itself says nothing of it', () => {
    expect(shown(stale)).toContain('Somebody was first.');
  });

  test('leaves that to the form that offers both ways on', () => {
    expect(shown(stale, true)).toBe('');
  });

  test('is said there too where nobody knows who was first', () => {
    expect(shown({ code: 'stale', message: 'The page changed.' }, true)).toContain('page changed');
  });

  test('about a field stands at the field alone', () => {
    expect(shown({ code: 'invalid', field: 'text', message: 'Too long.' })).toBe('');
  });
});
