import { callProblems } from '../../../../dev/check/rules/calls';
import { appFolder } from '../../../support/app-folder';

const scopePage = `
| call | scopes |
|---|---|
| \`GET /rest/api/3/issue/{issueIdOrKey}\` | \`read:jira-work\` |
`;
const problems = (text: string) =>
  callProblems(appFolder({ scopePage, sources: { 'src/jira/a.ts': text } }));

describe('an address of a product in the code', () => {
  it('is a call of docs/scopes.md', () => {
    expect(problems('route`/rest/api/3/issue/${id}?fields=${fields}`')).toEqual([]);
  });

  it('is refused when the page does not name it', () => {
    expect(problems("const url = '/rest/api/3/search';")).toEqual([
      'src/jira/a.ts calls /rest/api/3/search, which docs/scopes.md does not name',
    ]);
  });
});
