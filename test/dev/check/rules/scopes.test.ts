import { scopeProblems } from '../../../../dev/check/rules/scopes';
import { appFolder } from '../../../support/app-folder';

const scopePage = `
| call | as | for | scopes |
|---|---|---|---|
| \`GET /a\` | app | reading | \`read:a\` |
| \`POST /none\` | app | checking | |
`;

describe('the scopes of the manifest', () => {
  it('are those docs/scopes.md accounts for', () => {
    expect(scopeProblems(appFolder({ scopes: ['read:a'], scopePage }))).toEqual([]);
  });

  it('are refused when the page names no use of one', () => {
    expect(scopeProblems(appFolder({ scopes: ['read:a', 'write:a'], scopePage }))).toEqual([
      "docs/scopes.md names no use of 'write:a'",
    ]);
  });

  it('are refused when one of the page is missing', () => {
    expect(scopeProblems(appFolder({ scopePage }))).toEqual([
      "manifest.yml lacks 'read:a' of docs/scopes.md",
    ]);
  });
});
