import { randomUUID } from 'node:crypto';
import type { AppRunner } from '../sandbox/types';
import type { RuntimeFacts } from '../runtime/types';
import { jiraContextAri } from '../runtime/build-runtime';
import type { Invocation, InvocationKind } from '../types';
import { licenseOf } from './license';
import { findFunction } from './manifest';
import type { Manifest } from './manifest';
import type { PlatformParts } from './service';

export interface FunctionCall {
  readonly kind: InvocationKind;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly label: string;
  readonly payload: unknown;
  readonly accountId?: string;
  readonly onStart?: (invocationId: string) => void;
  readonly onEnd?: (invocationId: string) => void;
}

export type Outcome =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

const longRunning = new Set<InvocationKind>(['consumer', 'schedule']);

/** Runs functions of the app by their manifest keys and keeps the ledger. */
export class Invoker {
  private runningCalls = 0;
  onChange: () => void = () => undefined;

  constructor(
    private readonly manifest: Manifest,
    private readonly runner: AppRunner,
    private readonly facts: RuntimeFacts,
    private readonly parts: PlatformParts,
  ) {}

  get running(): number {
    return this.runningCalls;
  }

  /** Second argument of every function. */
  private installContext(accountId: string | undefined) {
    const installContext = jiraContextAri(this.facts.cloudId);
    return {
      installContext,
      installation: {
        ari: { installationId: this.facts.installationId },
        contexts: [{ cloudId: this.facts.cloudId }],
      },
      workspaceId: this.facts.cloudId,
      ...licenseOf(this.parts.faults),
      ...(accountId === undefined ? {} : { principal: { accountId } }),
    };
  }

  private timeLimit(kind: InvocationKind, timeoutSeconds: number | undefined): number {
    const { resolverMs, backgroundMs, backgroundMaxMs } = this.parts.limits;
    if (!longRunning.has(kind)) return resolverMs;
    const asked = timeoutSeconds === undefined ? backgroundMs : timeoutSeconds * 1_000;
    return Math.min(asked, backgroundMaxMs);
  }

  /** The function's result as JSON; rejects with what it threw or with `FunctionTimeout`. */
  async call(call: FunctionCall): Promise<unknown> {
    const { kind, functionKey, moduleKey, label, payload, accountId } = call;
    const { handler, timeoutSeconds } = findFunction(this.manifest, functionKey);
    const user = accountId === undefined ? {} : { accountId };
    const invocation: Invocation = {
      id: randomUUID(),
      kind,
      functionKey,
      moduleKey,
      label,
      ...user,
      ...licenseOf(this.parts.faults),
    };
    const startedAt = performance.now();
    const end = (error?: string) =>
      this.parts.ledger.end(invocation.id, performance.now() - startedAt, error);
    this.runningCalls++;
    this.parts.ledger.begin(invocation);
    call.onStart?.(invocation.id);
    try {
      const args = [payload, this.installContext(accountId)];
      const limit = this.timeLimit(kind, timeoutSeconds);
      const value = await this.runner.run(invocation, handler, args, limit);
      end();
      return value;
    } catch (error) {
      end(error instanceof Error ? error.message : String(error));
      throw error;
    } finally {
      this.runningCalls--;
      call.onEnd?.(invocation.id);
      this.onChange();
    }
  }

  /** The same for work that nobody waits for: an error is an outcome. */
  async background(call: FunctionCall): Promise<Outcome> {
    try {
      return { ok: true, value: await this.call(call) };
    } catch (error) {
      return { ok: false, error };
    }
  }
}
