import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pictures } from '../../../dev/setup/guide/pictures';
import { root } from '../../../dev/setup/paths';

const docs = path.join(root, 'docs');
const guide = path.join(docs, 'guide');
const guidePages = readdirSync(guide)
  .filter((name) => name.endsWith('.md'))
  .map((name) => path.join(guide, name));
const pages = [...guidePages, path.join(root, 'README.md'), path.join(docs, 'architecture.md')];

const link = /(!?)\[[^\]]*\]\(([^)\s]+)\)/g;
const linksOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(link)].flatMap(([, bang, target = '']) =>
    /^https?:/.test(target) ? [] : [{ isPicture: bang === '!', target }],
  );

/** A heading as GitHub writes it into an address. */
const anchorsOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-'),
  );

const made = pictures.map(({ file }) => path.join(docs, file));
const shown = pages.flatMap((page) =>
  linksOf(page).flatMap(({ isPicture, target }) =>
    isPicture ? [path.resolve(path.dirname(page), target)] : [],
  ),
);

test.each(pages.map((page) => path.relative(root, page)))(
  'every link of %s leads to a file and a heading',
  (page) => {
    const broken = linksOf(path.join(root, page)).filter(({ target }) => {
      const [file = '', anchor] = target.split('#');
      const full =
        file === '' ? path.join(root, page) : path.resolve(root, path.dirname(page), file);
      return !existsSync(full) || (anchor !== undefined && !anchorsOf(full).includes(anchor));
    });
    expect(broken).toEqual([]);
  },
);

test('every page of the guide is named in its index', () => {
  const named = linksOf(path.join(guide, 'README.md')).map(({ target }) => target);
  const others = guidePages
    .map((page) => path.basename(page))
    .filter((name) => name !== 'README.md');
  expect(others.filter((name) => !named.includes(name))).toEqual([]);
});

test('the script makes every picture that a page shows, and no other', () => {
  expect([...new Set(shown)].sort()).toEqual([...made].sort());
});

test('every picture is there and light enough to load with its page', () => {
  const heavy = made.filter((file) => statSync(file).size > 150 * 1024);
  expect(heavy.map((file) => path.relative(docs, file))).toEqual([]);
});
