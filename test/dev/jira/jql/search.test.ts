import { people } from '../../../../dev/jira/people';
import { documentOf } from '../../../../dev/jira/work/plain-text';
import { aScene, statuses, types, type Scene } from '../support/scene';

/** Monday 2 March 2026, 09:00 UTC; the asking user lives in Shanghai, eight hours ahead. */
let scene: Scene;

const day = 86_400_000;
const lead = { accountId: people.lead.accountId };

beforeAll(() => {
  scene = aScene();
  const { jira, clock, shop, vault } = scene;
  const now = clock.now();
  const version = jira.setup.addVersion({ projectId: shop.id, name: 'Spring', released: true });
  const later = jira.setup.addVersion({ projectId: shop.id, name: 'Summer' });
  const component = jira.setup.addComponent({ projectId: shop.id, name: 'Checkout' });
  const at = (days: number) => ({ ...lead, at: now - days * day });
  const make = (days: number, content: Partial<Parameters<typeof jira.work.create>[0]>) =>
    jira.work.create(
      { projectId: shop.id, typeId: types.story, summary: 'A story', ...content },
      at(days),
    );
  const epic = make(60, { typeId: types.epic, summary: 'Payments' });
  make(40, {
    parentId: epic.id,
    summary: 'Pay by card',
    labels: ['Payment'],
    fixVersionIds: [version.id],
  });
  const invoice = make(30, { parentId: epic.id, summary: 'Paying with invoices', storyPoints: 5 });
  make(20, { typeId: types.subtask, parentId: invoice.id, summary: '发票支付页面' });
  make(10, {
    typeId: types.bug,
    summary: 'Basket is lost',
    priorityId: '1',
    componentIds: [component.id],
  });
  make(3, {
    summary: 'Gift cards',
    assigneeId: people.member.accountId,
    fixVersionIds: [later.id],
    dueDate: '2026-03-10',
    time: { original: 28_800, remaining: 14_400, spent: 7_200 },
  });
  make(1, { projectId: vault.id, summary: 'Buy a rival' });
  jira.work.move('10002', { statusId: statuses.done }, at(15));
  jira.work.move('10003', { statusId: statuses.inProgress }, at(9));
  jira.work.move('10005', { statusId: statuses.done, resolutionId: '10001' }, at(2));
  jira.work.edit('10006', { description: documentOf('Vouchers of any value') }, at(0.1));
});

async function keys(jql: string, as: 'lead' | 'member' = 'member'): Promise<string[]> {
  const { status, body } = await scene.ask(as, 'POST', '/search/jql', { jql, fields: ['key'] });
  expect({ status, errors: body.errorMessages }).toEqual({ status: 200, errors: undefined });
  const issues = body.issues as unknown as { readonly key: string }[];
  return issues.map(({ key }) => key.replace('SHOP-', '')).sort();
}

test.each<[string, string]>([
  ['project = SHOP', '1 2 3 4 5 6'],
  ['project = "Online shop" and type = Epic', '1'],
  ['key in (SHOP-1, shop-2)', '1 2'],
  ['id = 10003', '3'],
  ['parent = SHOP-1', '2 3'],
  ['"Epic Link" = SHOP-1', '2 3'],
  ['parent in (SHOP-1, SHOP-3)', '2 3 4'],
  ['parent is not EMPTY', '2 3 4'],
  ['parent is EMPTY', '1 5 6'],
  ['issuetype in subTaskIssueTypes()', '4'],
  ['status = "In Progress"', '3'],
  ['status in (Done, "In Progress") and type != Bug', '2 3'],
  ['statusCategory = Done', '2 5'],
  ['statusCategory != Done', '1 3 4 6'],
  ['resolution = Unresolved', '1 3 4 6'],
  ['resolution is EMPTY', '1 3 4 6'],
  ['resolution = "Won\'t Do"', '5'],
  ['resolution not in ("Won\'t Do")', '2'],
  ['fixVersion = Spring', '2'],
  ['fixVersion in releasedVersions()', '2'],
  ['fixVersion in unreleasedVersions(SHOP)', '6'],
  ['fixVersion is not EMPTY', '2 6'],
  ['component = Checkout', '5'],
  ['labels = payment', '2'],
  ['labels != payment', ''],
  ['labels = nobody-uses-this', ''],
  ['priority = Highest', '5'],
  ['assignee = currentUser()', '6'],
  ['assignee in (currentUser(), EMPTY)', '1 2 3 4 5 6'],
  ['assignee = "Mei Member"', '6'],
  ['assignee != currentUser()', ''],
  [`reporter = "${people.lead.accountId}" and type = Epic`, '1'],
  ['created >= -10d', '5 6'],
  ['created > -10d', '6'],
  ['created < "2026-01-31"', '1 2'],
  ['created >= "2026/02/01" and created <= "2026-02-20 17:30"', '4 5'],
  ['updated >= -3d', '5 6'],
  ['updated >= startOfDay()', '6'],
  ['resolved >= startOfMonth(-1) and resolved < startOfMonth()', '2 5'],
  ['resolved is EMPTY', '1 3 4 6'],
  ['created >= startOfYear("-1y") and created < startOfYear()', ''],
  ['created < endOfMonth(-2)', '1 2 3'],
  ['due = 2026-03-10', '6'],
  ['due < 2w', '6'],
  ['cf[10016] > 3', '3'],
  ['"Story point estimate" is EMPTY and type = Story', '2 6'],
  ['originalEstimate = 1d', '6'],
  ['originalEstimate > 1d', ''],
  ['remainingEstimate <= 4h', '6'],
  ['remainingEstimate is EMPTY and type = Story', '2 3'],
  ['timeSpent >= 120', '6'],
  ['timeSpent < "1h 30m"', ''],
  ['summary ~ card', '2 6'],
  ['summary ~ "pay invoice"', '3'],
  ['summary ~ "inv*"', '3'],
  ['summary ~ "\\"by card\\""', '2'],
  ['summary !~ pay and type = Bug', '5'],
  ['text ~ vouchers', '6'],
  ['summary ~ 发票', '4'],
  ['project = SHOP and (type = Bug or type = Epic) and not status = Done', '1'],
  ['project = SHOP and type = Bug or type = Epic', '1 5'],
  ['not (project = SHOP)', ''],
])('%s finds %s', async (jql, expected) => {
  expect(await keys(jql)).toEqual(expected === '' ? [] : expected.split(' '));
});

test('what the caller may not browse is not found', async () => {
  expect(await keys('summary ~ rival', 'member')).toEqual([]);
  expect(await keys('summary ~ rival', 'lead')).toEqual(['VAULT-1']);
});

test.each<[string, string]>([
  ['project = SHOP order by created', '1 2 3 4 5 6'],
  ['project = SHOP order by key desc', '6 5 4 3 2 1'],
  ['project = SHOP', '6 5 4 3 2 1'],
  ['project = SHOP order by updated desc', '6 5 3 2 4 1'],
  ['project = SHOP order by resolved, key', '2 5 1 3 4 6'],
  ['project = SHOP order by priority desc, created', '5 1 2 3 4 6'],
  ['project = SHOP order by rank desc', '6 5 4 3 2 1'],
])('%s comes in the order %s', async (jql, expected) => {
  const { body } = await scene.ask('member', 'POST', '/search/jql', { jql, fields: ['key'] });
  const issues = body.issues as unknown as { readonly key: string }[];
  expect(issues.map(({ key }) => key.replace('SHOP-', '')).join(' ')).toBe(expected);
});

test('dates are those of the asking user', async () => {
  const noon = 'project = SHOP and created > "2026-02-20 12:00" and type = Bug';
  expect(await keys(noon, 'member')).toEqual(['5']);
  expect(await keys(noon, 'lead')).toEqual([]);
});

test('the same query gives the same answer twice in a row', async () => {
  expect(await keys('type = Bug')).toEqual(await keys('type = Bug'));
});
