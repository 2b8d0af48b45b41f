import { operations, type Answer, type OperationName } from '../../src/contract/operations';
import { mayCall, type Audience, type PersonKind } from '../../src/contract/who-may';
import { openAppSite, type AppSite } from '../support/app-site';
import { requests } from '../support/rights-requests';
import { accounts, aPage, aWorld, kinds, type World } from '../support/rights-world';

const names = Object.keys(requests) as OperationName[];

describe.each<Audience>(['home', 'people'])('rights where the audience is %s', (seenBy) => {
  let site: AppSite;
  let world: World;

  beforeAll(async () => {
    site = await openAppSite({ confluence: aPage() });
    world = await aWorld(site, seenBy);
  });
  afterAll(() => site.close());

  const ask = async (kind: PersonKind, name: OperationName): Promise<string> => {
    const accountId = accounts[kind];
    const answer = (await site.forge.invoke({
      functionKey: name,
      moduleKey: 'okr-project',
      payload: { input: requests[name](world) },
      ...(accountId === null ? {} : { accountId }),
    })) as Answer<unknown>;
    return answer.ok ? 'ok' : answer.refusal.code;
  };

  // Closing, removing and then locking come last: they leave nothing to do for those after them.
  const lateness = (name: string): number =>
    /lock/.test(name) ? 2 : Number(/close|remove/.test(name));
  const inOrder = [...names].sort((a, b) => lateness(a) - lateness(b));

  describe.each(inOrder)('%s', (name) => {
    const { who } = operations[name];
    const passing = kinds.filter((kind) => mayCall(who, kind, seenBy));
    const refused = kinds.filter((kind) => !passing.includes(kind));

    for (const kind of refused) {
      test(`refuses: ${kind}`, async () => {
        expect(['not-allowed', 'not-found']).toContain(await ask(kind, name));
      });
    }

    for (const kind of passing) {
      test(`does not turn away: ${kind}`, async () => {
        // A repeat or an edit after another person's is refused for what it is, not for who asks.
        expect(['ok', 'stale', 'invalid']).toContain(await ask(kind, name));
      });
    }
  });
});
