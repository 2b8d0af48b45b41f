import path from 'node:path';
import { parseManifest, readManifest } from '../../../dev/forge/platform/manifest';
import { framePath, iconPath, pageNames, uiModules } from '../../../dev/site/manifest-views';
import { readTranslations } from '../../../dev/site/translations';

const root = path.join(__dirname, 'tiny');
const manifest = readManifest(path.join(root, 'manifest.yml'));

test('modules with a resource are pages; triggers and functions are not', () => {
  expect(uiModules(manifest).map(({ key }) => key)).toEqual(['tiny-context', 'tiny-project']);
});

test('a dialog may follow its content or name its size in CSS', () => {
  const sizes = ['resizable', 'max', { width: '600px' }, undefined];
  const actions = sizes.map((viewportSize, at) => ({
    ...{ key: `action-${at}`, title: 'Act', resource: 'main/context', viewportSize },
  }));
  const { app } = manifest;
  const dialogs = parseManifest({ app, modules: { 'jira:issueAction': actions } });
  expect(uiModules(dialogs).map(({ viewportSize }) => viewportSize)).toEqual(sizes);
});

test('a resource names one of the pages of its folder', () => {
  expect(framePath(manifest, 'main/context')).toBe('/main/context.html');
  expect(pageNames(manifest)).toEqual(['main/context', 'main/project']);
  expect(() => framePath(manifest, 'main/none')).toThrow("no entry 'none'");
  expect(() => framePath(manifest, 'none')).toThrow("no resource 'none'");
});

test('an icon of the app is a file of its resource', () => {
  expect(iconPath('resource:main;icons/goal.svg')).toBe('/main/icons/goal.svg');
  expect(iconPath('https://example.com/a.svg')).toBeNull();
});

test('titles come in the reader’s language, missing ones in the default language', () => {
  const { text, file } = readTranslations(manifest, root);
  expect(text({ i18n: 'context.title' }, 'zh-CN')).toBe('小面板');
  expect(text({ i18n: 'context.label' }, 'zh-CN')).toBe('Tiny');
  expect(text('Plain', 'zh-CN')).toBe('Plain');
  expect(file('zh-CN.json')).toMatchObject({ context: { title: '小面板' } });
  expect(file('i18n-info.json')).toMatchObject({ config: { fallback: { default: 'en-US' } } });
  expect(file('fr-FR.json')).toBeUndefined();
});
