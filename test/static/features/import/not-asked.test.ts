import { blankImport } from '../../../../static/features/import/import-state';
import { notAskedYet } from '../../../../static/features/import/not-asked';

const place = { projectKey: '', siteCycle: true };
const text = 'Objective\tKey result\tOwner\tProject\n\tTrials\tMei\tPLT\nGrow\tRating\tTomás\tOPS';

describe('what Jira is asked about a sheet', () => {
  test('is who and which projects it names, but for what is known', () => {
    expect(notAskedYet({ ...blankImport, text }, place)).toEqual({
      names: ['Tomás'],
      projectKeys: ['OPS'],
    });
    const [found, projects] = [new Map([['Tomás', []]]), new Map([['OPS', '7']])];
    expect(notAskedYet({ ...blankImport, text, found, projects }, place)).toEqual({
      names: [],
      projectKeys: [],
    });
  });

  test('takes in what an objective brings that came about by mending', () => {
    const corrections = [{ row: 1, column: 0, was: '', now: 'Last' }];
    expect(notAskedYet({ ...blankImport, text, corrections }, place)).toEqual({
      names: ['Mei', 'Tomás'],
      projectKeys: ['PLT', 'OPS'],
    });
  });
});
