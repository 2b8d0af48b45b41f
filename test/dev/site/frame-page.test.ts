import { withBridge } from '../../../dev/site/frame-page';

test('the bridge runs before anything of the page, as in production', () => {
  const html = withBridge(
    '<html><head><script src="a.js"></script></head></html>',
    'http://h:1',
    5000,
  );
  expect(html).toMatch(
    /<head><script src="\/_bridge\/frame.js" data-host="http:\/\/h:1" data-ahead="5000">/,
  );
  expect(html.indexOf('_bridge')).toBeLessThan(html.indexOf('a.js'));
});
