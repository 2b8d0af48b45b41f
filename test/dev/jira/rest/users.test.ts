import { people } from '../../../../dev/jira/people';
import { aScene, type Asked, type Scene } from '../support/scene';

let scene: Scene;
beforeAll(() => {
  scene = aScene();
});

const names = ({ body }: Asked) =>
  (body as unknown as { displayName: string }[]).map(({ displayName }) => displayName);
const ask = (path: string) => scene.ask('member', 'GET', path);

test('a word of the name or the e-mail address may be begun', async () => {
  expect(names(await ask('/user/search?query=nai'))).toEqual(['Priya Nair']);
  expect(names(await ask('/user/search?query=PRIYA'))).toEqual(['Priya Nair']);
  expect(names(await ask('/user/search?query=wei@'))).toEqual(['Wei Zhang']);
  expect(names(await ask('/user/search?query=ya'))).toEqual([]);
  expect((await ask('/user/search')).status).toBe(400);
});

test('closed accounts, people without access and apps are not found, but may be asked for by id', async () => {
  const closed = { ...people.sam, accountId: 'closed', displayName: 'Zora Gone', active: false };
  scene.jira.setup.addUser(closed);
  for (const query of ['zora', 'otto', 'plumbline']) {
    expect(names(await ask(`/user/search?query=${query}`))).toEqual([]);
  }
  const { body } = await ask(
    `/user/bulk?accountId=closed&accountId=${people.wei.accountId}&accountId=no`,
  );
  expect(body.values).toMatchObject([{ active: false }, { displayName: 'Wei Zhang' }]);
  expect((await ask('/user?accountId=no')).status).toBe(404);
});

test('only who may work in a project can be assigned there', async () => {
  const assignable = async (as: 'lead' | 'member', project: string) =>
    scene.ask(as, 'GET', `/user/assignable/search?project=${project}`);
  expect(names(await assignable('lead', 'VAULT')).sort()).toEqual(['Ada Admin', 'Lena Lead']);
  expect(names(await assignable('member', 'SHOP'))).toContain('Mei Member');
  expect((await assignable('member', 'VAULT')).status).toBe(404);
});

test('pictures are data addresses, so no page needs another origin', async () => {
  const { body } = await ask('/myself');
  expect(body.avatarUrls).toMatchObject({
    '48x48': expect.stringMatching(/^data:image\/svg\+xml,/u),
  });
  expect(body).toMatchObject({ emailAddress: people.member.email, locale: 'zh_CN' });
  const other = await ask(`/user?accountId=${people.lead.accountId}`);
  expect(other.body).not.toHaveProperty('emailAddress');
});
