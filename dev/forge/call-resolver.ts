import type { InvokeRequest } from './forge-types';
import { InvokeError } from './invoke-error';
import type { Invoker } from './platform/invoker';
import { findModule, functionUnder } from './platform/manifest';
import type { Manifest } from './platform/manifest';
import type { PlatformParts } from './platform/service';
import type { RuntimeFacts } from './runtime/types';

interface ResolverParts {
  readonly manifest: Manifest;
  readonly invoker: Invoker;
  readonly facts: RuntimeFacts;
  readonly parts: PlatformParts;
}

function resolverOf(manifest: Manifest, moduleKey: string): string {
  const found = findModule(manifest, moduleKey);
  const functionKey = found && functionUnder(found.module, 'resolver');
  if (functionKey === undefined) throw new InvokeError(`Module '${moduleKey}' has no resolver`);
  return functionKey;
}

/** The context of a resolver. Locale and time zone are not in it: only the page knows them. */
function contextOf(request: InvokeRequest, facts: RuntimeFacts) {
  const { accountId, moduleKey, localId, extension } = request;
  return {
    accountId,
    accountType: accountId === undefined ? 'anonymous' : 'licensed',
    cloudId: facts.cloudId,
    workspaceId: facts.cloudId,
    localId: localId ?? `ari:cloud:ecosystem::extension/${facts.appId}/static/${moduleKey}`,
    moduleKey,
    environmentId: facts.environmentId,
    environmentType: facts.environmentType,
    extension: extension ?? {},
  };
}

const size = (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? '');

/** One call of a page. Its result and its failure reach the page as the bridge hands them over. */
export async function callResolver(
  resolver: ResolverParts,
  request: InvokeRequest,
): Promise<unknown> {
  const { manifest, invoker, facts, parts } = resolver;
  const { functionKey, moduleKey, accountId } = request;
  if (size(request.payload) > parts.limits.invokeRequestBytes) {
    throw new InvokeError('The payload is larger than 500 KB');
  }
  const call = { functionKey, payload: request.payload };
  const outcome = await invoker.background({
    kind: 'resolver',
    functionKey: resolverOf(manifest, moduleKey),
    moduleKey,
    label: functionKey,
    payload: { call, context: contextOf(request, facts) },
    ...(accountId === undefined ? {} : { accountId }),
  });
  if (!outcome.ok) {
    throw new InvokeError(
      outcome.error instanceof Error ? outcome.error.message : String(outcome.error),
    );
  }
  if (size(outcome.value) > parts.limits.invokeResponseBytes) {
    throw new InvokeError('The response is larger than 5 MB');
  }
  // The bridge turns "nothing" into an empty object.
  return outcome.value ?? {};
}
