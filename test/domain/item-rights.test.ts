import type { Grant } from '../../src/domain/actor';
import { mayContribute, mayEditItem } from '../../src/domain/item-rights';
import { aGrant, anObjective } from '../support/builders';

const me = { accountId: 'me' };
const there = (home: Partial<Grant> = {}, site: Partial<Grant> = {}) => ({
  home: aGrant(home),
  site: aGrant({ place: 'site', ...site }),
});
const mine = { objective: anObjective({ ownerId: 'me' }) };
const others = { objective: anObjective({ ownerId: 'other', contributorIds: ['helper'] }) };

test('an item is changed by one of its owners and by who manages its home', () => {
  expect(mayEditItem(me, mine, there())).toBe(true);
  expect(mayEditItem(me, { ...others, keyResultOwnerId: 'me' }, there())).toBe(true);
  expect(mayEditItem(me, others, there({ edit: true }))).toBe(false);
  expect(mayEditItem(me, others, there({ manage: true }))).toBe(true);
});

test('contributors report on an item and do not change it', () => {
  const helper = { accountId: 'helper' };
  expect(mayContribute(helper, others, there())).toBe(true);
  expect(mayEditItem(helper, others, there())).toBe(false);
  expect(mayContribute(me, others, there())).toBe(false);
  expect(mayContribute(me, mine, there())).toBe(true);
  expect(mayContribute(me, others, there({ manage: true }))).toBe(true);
});

test('who may not browse the home does nothing there, owner or not', () => {
  expect(mayEditItem(me, mine, there({ browse: false, manage: true }))).toBe(false);
  expect(mayEditItem(me, mine, { home: null, site: null })).toBe(false);
});

test('who manages the home changes nothing that they are not named for', () => {
  const visibility = { kind: 'people', accountIds: ['named'] } as const;
  const item = { objective: anObjective({ ownerId: 'other', visibility }) };
  const managing = there({ manage: true }, { manage: true });
  expect(mayEditItem(me, item, managing)).toBe(false);
  expect(mayContribute(me, item, managing)).toBe(false);
  expect(mayEditItem({ accountId: 'named' }, item, managing)).toBe(true);
});

test('without a licence nobody changes anything', () => {
  const reader = { ...me, readsOnly: true };
  expect(mayEditItem(reader, mine, there({ manage: true }))).toBe(false);
  expect(mayContribute(reader, mine, there({ manage: true }))).toBe(false);
});
