import { exportedNames, handlerProblems } from '../../../../dev/check/rules/handlers';
import { appFolder } from '../../../support/app-folder';

const functions = [{ key: 'on-hour', handler: 'index.onHour' }];
const scheduledTrigger = [{ key: 'hour', function: 'on-hour', interval: 'hour' }];
const index = (text: string) => ({ 'src/index.ts': text });

describe('the handlers of the manifest', () => {
  it('are exported and used', () => {
    const app = appFolder({
      modules: { function: functions, scheduledTrigger },
      sources: index('export const onHour = () => 1;'),
    });
    expect(handlerProblems(app)).toEqual([]);
  });

  it('are refused when src/index.ts does not export them', () => {
    const app = appFolder({ modules: { function: functions, scheduledTrigger } });
    expect(handlerProblems(app)).toEqual(["src/index.ts does not export the handler 'onHour'"]);
  });

  it('are refused when no module uses them', () => {
    const sources = index('export const onHour = () => 1;');
    expect(handlerProblems(appFolder({ modules: { function: functions }, sources }))).toEqual([
      "no module uses the function 'on-hour'",
    ]);
  });

  it('are refused when a module uses one that is not there', () => {
    const modules = { 'jira:issuePanel': [{ key: 'panel', resolver: { function: 'ui' } }] };
    expect(handlerProblems(appFolder({ modules }))).toEqual([
      "a module uses the function 'ui', which the manifest does not have",
    ]);
  });

  it('are all that src/index.ts exports', () => {
    expect(handlerProblems(appFolder({ sources: index('export const spare = 1;') }))).toEqual([
      "src/index.ts exports 'spare', which is no handler of the manifest",
    ]);
  });
});

test('exports are found however they are written', () => {
  const text = `
    export const a = 1, b = 2;
    export function c() {}
    export { d, e as f };
    export const { g, h } = make();
    export type I = string;
    const j = 1;
  `;
  expect(exportedNames(text)).toEqual(['a', 'b', 'c', 'd', 'f', 'g', 'h']);
});
