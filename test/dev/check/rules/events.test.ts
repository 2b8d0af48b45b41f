import { eventProblems } from '../../../../dev/check/rules/events';
import { appFolder } from '../../../support/app-folder';

const problems = (...events: string[]) =>
  eventProblems(
    appFolder({ modules: { trigger: [{ key: 'work', function: 'on-work', events }] } }).manifest,
  );

describe('an event of a trigger', () => {
  it('is in the table of the platform', () => {
    expect(problems('avi:jira:updated:issue', 'avi:confluence:trashed:page')).toEqual([]);
  });

  it('may be one of the life of the app', () => {
    expect(problems('avi:forge:installed:app')).toEqual([]);
  });

  it('is refused when it is misspelt', () => {
    expect(problems('avi:jira:update:issue')).toEqual([
      "trigger 'work' waits for 'avi:jira:update:issue', which no product sends",
    ]);
  });
});
