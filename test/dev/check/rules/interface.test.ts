import { interfaceProblems } from '../../../../dev/check/rules/interface';
import { appFolder } from '../../../support/app-folder';

const problems = (modules: Record<string, unknown>) =>
  interfaceProblems(appFolder({ modules }).manifest);

describe('a module with a user interface', () => {
  it('has a resource', () => {
    expect(
      problems({
        'jira:issuePanel': [{ key: 'panel', resource: 'main/panel', resolver: { function: 'ui' } }],
      }),
    ).toEqual([]);
  });

  it('has no function of its own', () => {
    expect(problems({ 'jira:issuePanel': [{ key: 'panel', function: 'ui' }] })).toEqual([
      "jira:issuePanel 'panel' has a function where it needs a resource",
    ]);
  });

  it('is anything that is not known to work in the background', () => {
    expect(problems({ 'jira:newThing': [{ key: 'new', function: 'ui' }] })).toHaveLength(1);
  });
});

test('background modules may have a function', () => {
  const modules = { consumer: [{ key: 'drain', queue: 'q', function: 'on-drain' }] };
  expect(problems(modules)).toEqual([]);
});
