import * as fc from 'fast-check';
import type { Home } from '../../src/domain/home';
import { isOpenAt, maySee, type Visibility } from '../../src/domain/visibility';
import { aGrant, anObjective } from '../support/builders';

const me = { accountId: 'me' };
const grants = (site: boolean, home: boolean) => ({
  site: aGrant({ place: 'site', browse: site }),
  home: aGrant({ browse: home }),
});
const restricted = { kind: 'people', accountIds: ['named'] } as const;

test('visible to the site: anyone with access to Jira, without browsing the home', () => {
  const open = anObjective({ visibility: { kind: 'site' } });
  expect(maySee(me, open, grants(true, false))).toBe(true);
  expect(maySee(me, open, grants(false, true))).toBe(false);
});

test('visible at home: whoever may browse the home', () => {
  expect(maySee(me, anObjective(), grants(true, true))).toBe(true);
  expect(maySee(me, anObjective(), grants(true, false))).toBe(false);
});

test('visible to people: the named ones, the owner and the contributors, who need not browse the home', () => {
  const objective = { visibility: restricted, ownerId: 'owner', contributorIds: ['helper'] };
  const seen = ['named', 'owner', 'helper', 'me'].map((accountId) =>
    maySee({ accountId }, objective, grants(true, false)),
  );
  expect(seen).toEqual([true, true, true, false]);
});

test('named people who lost access to Jira see nothing', () => {
  const objective = anObjective({ ownerId: 'me', visibility: restricted });
  expect(maySee(me, objective, grants(false, true))).toBe(false);
});

test('no right to manage opens what one is not named for', () => {
  const flags = fc.record({ browse: fc.boolean(), edit: fc.boolean(), manage: fc.boolean() });
  const property = fc.property(flags, flags, (site, home) => {
    const held = { site: aGrant({ place: 'site', ...site }), home: aGrant(home) };
    return !maySee(me, anObjective({ visibility: restricted }), held);
  });
  fc.assert(property);
});

test('everybody who sees an issue sees what is open to the site or to the issue’s own project', () => {
  const here: Home = { kind: 'project', projectId: '1' };
  const at = (visibility: Visibility, home: Home, projectId: string | null) =>
    isOpenAt({ visibility, home }, projectId);
  expect(at({ kind: 'home' }, here, '1')).toBe(true);
  expect(at({ kind: 'home' }, here, '2')).toBe(false);
  expect(at({ kind: 'home' }, here, null)).toBe(false);
  expect(at({ kind: 'home' }, { kind: 'site' }, null)).toBe(true);
  expect(at({ kind: 'site' }, here, '2')).toBe(true);
  expect(at(restricted, here, '1')).toBe(false);
  expect(at(restricted, { kind: 'site' }, '1')).toBe(false);
});
