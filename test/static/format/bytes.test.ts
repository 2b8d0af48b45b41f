import { showBytes } from '../../../static/format/bytes';

test.each([
  [0, '0 byte'],
  [720 * 1024, '720 kB'],
  [312.4 * 1024 ** 2, '312 MB'],
  [1024 ** 3, '1 GB'],
  [1.25 * 1024 ** 4, '1,280 GB'],
])('%d bytes are %s', (bytes, shown) => {
  expect(showBytes(bytes, 'en-US')).toBe(shown);
});
