import type { InvocationScope } from './types';

const silentMetrics = {
  counter: () => ({ incr: () => undefined, decr: () => undefined }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
};

/** Jira is the required product: the installation's own context is its site. */
export function jiraContextAri(cloudId: string): string {
  return `ari:cloud:jira::site/${cloudId}`;
}

/** What `__forge_runtime__` shows the SDKs during one invocation. */
export function buildRuntime(scope: InvocationScope, realNow: () => number) {
  const { facts, invocation } = scope;
  const contextAri = jiraContextAri(facts.cloudId);
  return {
    appContext: {
      appId: facts.appId,
      appVersion: facts.appVersion,
      environmentId: facts.environmentId,
      environmentType: facts.environmentType,
      invocationId: invocation.id,
      installationId: facts.installationId,
      functionKey: invocation.functionKey,
      moduleType: invocation.kind,
      moduleKey: invocation.moduleKey,
      installation: {
        ari: { installationId: facts.installationId },
        contexts: [{ cloudId: facts.cloudId, toString: () => contextAri }],
      },
      ...(invocation.license ? { license: invocation.license } : {}),
      permissions: { scopes: [...facts.scopes], external: {} },
    },
    contextAri,
    ...(invocation.accountId === undefined ? {} : { aaid: invocation.accountId }),
    lambdaContext: { getRemainingTimeInMillis: () => Math.max(0, scope.deadline - realNow()) },
    metrics: silentMetrics,
    container: {},
    externalAuth: [],
    tracing: { traceId: invocation.id, spanId: invocation.id },
  };
}
