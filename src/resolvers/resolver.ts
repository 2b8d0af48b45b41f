import Resolver, { type Request } from '@forge/resolver';
import { z } from 'zod';
import { operations, type OperationName } from '../contract/operations';
import type { Ports } from '../usecases/ports';
import { answer, answerUnknown } from './answer';

const isOperation = (name: string): name is OperationName => Object.hasOwn(operations, name);

const names = Object.keys(operations).filter(isOperation);

/** Of the platform's context only who asks and the licence are used; everything else a client may have forged. */
const Context = z.object({
  accountId: z.string().optional().catch(undefined),
  license: z.object({ active: z.boolean() }).nullish().catch(undefined),
});

/** The one door from every screen: a handler that answers each operation by its name. */
export function createResolver(ports: Ports): ReturnType<Resolver['getDefinitions']> {
  const resolver = new Resolver();
  for (const name of names) {
    resolver.define(name, ({ payload, context }: Request) => {
      const { accountId, license } = Context.parse(context);
      return answer(ports, name, { payload, accountId, licensed: license?.active !== false });
    });
  }
  const definitions = resolver.getDefinitions();
  return async (invocation, runtime) => {
    const { functionKey, payload } = invocation.call;
    return isOperation(functionKey) ? definitions(invocation, runtime) : answerUnknown(payload);
  };
}
