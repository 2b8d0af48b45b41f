import { aProject } from '../support/jira-work';
import { board, boardOf } from './stage/places';
import { rulesOf } from './stage/rule';
import { say } from './stage/say';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;

beforeAll(async () => {
  // Three tables a minute: the preparation takes several.
  stage = await openStage({ fresh: true, limits: { sqlDdlPerMinute: 5 } });
  aProject(stage.site, 'PLT');
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

rule('while its database is being prepared a site says so, and goes on by itself', async () => {
  const page = await stage.visit('lead', boardOf('PLT'));
  const goals = board(page);
  await goals.getByText(say('state.preparing.title')).waitFor();
  const { clock } = stage.site;
  const forward = setInterval(() => clock.set(clock.now() + 61_000), 1_000);
  await goals
    .getByText(say('empty.title'))
    .waitFor()
    .finally(() => clearInterval(forward));
});
