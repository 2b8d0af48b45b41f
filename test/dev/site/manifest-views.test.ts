import path from 'node:path';
import { readManifest } from '../../../dev/forge/platform/manifest';
import { framePath, iconPath, pageNames, uiModules } from '../../../dev/site/manifest-views';
import { readTranslations } from '../../../dev/site/translations';

const root = path.join(__dirname, 'tiny');
const manifest = readManifest(path.join(root, 'manifest.yml'));

test('modules with a resource are pages; triggers and functions are not', () => {
  expect(uiModules(manifest).map(({ key }) => key)).toEqual(['tiny-context', 'tiny-project']);
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
  expect(file('zh-CN.json')).toEqual({ context: { title: '小面板' } });
  expect(file('i18n-info.json')).toMatchObject({ config: { fallback: { default: 'en-US' } } });
  expect(file('fr-FR.json')).toBeUndefined();
});
