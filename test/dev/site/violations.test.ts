import { parseViolation } from '../../../dev/site/violations';

test('a browser’s report names directive, what was blocked and where', () => {
  const report = {
    'document-uri': 'http://localhost:2/main/panel.html',
    'effective-directive': 'style-src-attr',
    'blocked-uri': 'inline',
    'source-file': 'http://localhost:2/main/a.js',
    'line-number': 7,
  };
  expect(parseViolation({ 'csp-report': report })).toEqual({
    document: 'http://localhost:2/main/panel.html',
    directive: 'style-src-attr',
    blocked: 'inline',
    source: 'http://localhost:2/main/a.js:7',
  });
});

test('anything else is no violation', () => {
  expect(parseViolation({ hello: 1 })).toBeNull();
});
