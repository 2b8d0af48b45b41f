import { aScene, type Scene } from '../support/scene';

let scene: Scene;
beforeAll(() => {
  scene = aScene();
});

const search = (jql: string) => scene.ask('member', 'POST', '/search/jql', { jql });

test.each<[string, string]>([
  ['nothing = 1', "Field 'nothing' does not exist or you do not have permission to view it."],
  ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
  ['project = VAULT', "The value 'VAULT' does not exist for the field 'project'."],
  ['key = SHOP-99', "An issue with key 'SHOP-99' does not exist for field 'key'."],
  ['parent = SHOP-99', "An issue with key 'SHOP-99' does not exist for field 'parent'."],
  ['project in guess()', "Unable to find JQL function 'guess()'."],
  ['status = Nowhere', "The value 'Nowhere' does not exist for the field 'status'."],
  ['assignee = nobody', "The value 'nobody' does not exist for the field 'assignee'."],
  ['project ~ SHOP', "The operator '~' is not supported by the 'project' field."],
  ['summary = pay', "The operator '=' is not supported by the 'summary' field."],
  [
    'status is Done',
    "Error in the JQL Query: Expecting EMPTY or NULL but got 'Done'. (line 1, character 11)",
  ],
  ['cf[10016] > many', "The value 'many' is not a number for the field 'cf[10016]'."],
  ['created > startOfDay(soon)', "Incorrect argument 'soon' for function 'startOfDay'."],
  [
    'project = SHOP order by mood',
    "Field 'mood' does not exist or you do not have permission to view it.",
  ],
  [
    'order by created',
    'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
  ],
  [
    '',
    'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
  ],
  [
    'project = SHOP status = Done',
    "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'status'. (line 1, character 16)",
  ],
  [
    'project =',
    'Error in the JQL Query: Expecting either a value, list or function before the end of the query.',
  ],
  ['project = SHOP and', 'Error in the JQL Query: Expecting a field name at the end of the query.'],
])('%s is refused in the words of Jira', async (jql, message) => {
  expect(await search(jql)).toMatchObject({
    status: 400,
    body: { errorMessages: [message], errors: {} },
  });
});

test('a bad date is answered with the forms that are good', async () => {
  const { status, body } = await search('created > yesterday');
  expect(status).toBe(400);
  expect(body.errorMessages).toEqual([
    expect.stringMatching(
      /^Date value 'yesterday' for field 'created' is invalid\. Valid formats/u,
    ),
  ]);
});

test('every wrong clause is named', async () => {
  const { body } = await search('nothing = 1 and project = NOPE and status = Done');
  expect(body.errorMessages).toHaveLength(2);
});

test.each([
  'sprint = 3',
  'status was Done',
  'status changed',
  'assignee in membersOf(x)',
  'issue.property[a].b = 1',
  'created > lastLogin()',
  'fixVersion > 1.0',
])('%s is said to be not modelled', async (jql) => {
  const { status, body } = await search(jql);
  expect(status).toBe(501);
  expect(String(body.errorMessages)).toMatch(/^not modelled: JQL /u);
});
