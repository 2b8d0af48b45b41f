import { appPermissionsAmong, noAppPermissions } from '../../src/domain/app-permissions';

const ari = 'ari:cloud:ecosystem::extension/11-22/33-44/static';

test('the app’s own permissions are found by the end of their keys', () => {
  const keys = ['BROWSE_PROJECTS', `${ari}/okr-manage`, `${ari}/okr-administer`, 'ADMINISTER'];
  expect(appPermissionsAmong(keys)).toEqual({
    administer: `${ari}/okr-administer`,
    manage: `${ari}/okr-manage`,
  });
});

test('a name that only contains theirs is not taken for one', () => {
  expect(
    appPermissionsAmong(['okr-manage', `${ari}/not-okr-manage`, `${ari}/okr-manage-2`]),
  ).toEqual(noAppPermissions);
});
