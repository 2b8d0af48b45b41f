import { keyResultKey, objectiveKey, parseHumanKey } from '../../src/domain/human-key';

test('a key is read as it is written', () => {
  expect(parseHumanKey(objectiveKey(12))).toEqual({ kind: 'objective', number: 12 });
  expect(parseHumanKey(keyResultKey(34))).toEqual({ kind: 'keyResult', number: 34 });
});

test('case and spaces around it do not matter', () => {
  expect(parseHumanKey(' kr-7 ')).toEqual({ kind: 'keyResult', number: 7 });
});

test.each(['KR-0', 'KR-01', 'KR', 'KR--1', 'PLT-40', 'KR-1.5', 'KR-1234567890', ''])(
  '%p is no key',
  (text) => {
    expect(parseHumanKey(text)).toBeNull();
  },
);
