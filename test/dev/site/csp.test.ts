import { cspOf } from '../../../dev/site/csp';

const hostOrigin = 'http://127.0.0.1:1';
const page = '<html><head><script>let a = 1;</script></head><body></body></html>';
const inline = { scopes: [], content: { styles: ['unsafe-inline'] } };

function directives(options: Partial<Parameters<typeof cspOf>[1]> = {}): Map<string, string> {
  const csp = cspOf(page, { hostOrigin, permissions: inline, strictStyles: false, ...options });
  return new Map(
    csp.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

test('scripts are the app’s own files and the inline ones it was built with', () => {
  const scripts = directives().get('script-src');
  expect(scripts).toMatch(/'sha256-[^']+'/);
  expect(scripts).not.toContain('unsafe');
});

test('only our pages may show a frame, and violations come to us', () => {
  expect(directives().get('frame-ancestors')).toContain(hostOrigin);
  expect(directives().get('report-uri')).toBe(`${hostOrigin}/site/csp-report`);
  expect(directives().get('connect-src')).not.toContain(hostOrigin);
});

test('inline styles are allowed when the manifest asks, and not under the strict policy', () => {
  expect(directives().get('style-src')).toContain("'unsafe-inline'");
  expect(directives({ strictStyles: true }).get('style-src')).not.toContain('unsafe');
  expect(directives({ permissions: { scopes: [] } }).get('style-src')).not.toContain('unsafe');
});
