import { modalSize } from '../../../../dev/pages/frames/modal-size';

test('a word names width and height', () => {
  expect(modalSize('large')).toEqual({ width: 'large', height: 720 });
});

test('own measures are taken as they are; without a height the content decides', () => {
  expect(modalSize({ width: '640px', height: '300px' })).toEqual({ width: '640px', height: 300 });
  expect(modalSize({ width: '50vw' })).toEqual({ width: '50vw', height: null });
});

test('anything else is medium', () => {
  expect(modalSize(undefined)).toEqual({ width: 'medium', height: null });
});
