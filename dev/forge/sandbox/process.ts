import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Invocation } from '../types';
import { fromSandbox, toWire } from './protocol';
import type { FromSandbox, ToSandbox } from './protocol';
import type { RunnerHost } from './types';

type FetchMessage = Extract<FromSandbox, { type: 'fetch' }>;

interface PendingRun {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const realNow = () => performance.timeOrigin + performance.now();

/** One process with one version of the app in it. */
export class SandboxProcess {
  private readonly child: ChildProcess;
  private readonly runs = new Map<string, PendingRun>();
  private readonly loaded: Promise<void>;
  private settleLoad: { resolve(): void; reject(error: Error): void } | undefined;
  private retired = false;
  readonly gone: Promise<void>;
  isGone = false;

  constructor(
    childFile: string,
    files: Readonly<Record<string, string>>,
    private readonly host: RunnerHost,
  ) {
    // Nothing of this machine reaches the app; Forge's functions run in UTC.
    const env = { PATH: process.env['PATH'] ?? '', TZ: 'UTC', NODE_ENV: 'production' };
    const execArgv = ['--enable-source-maps'];
    this.child = fork(childFile, { env, execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.gone = new Promise((resolve) => this.child.once('exit', () => resolve()));
    void this.gone.then(() => this.die());
    this.child.on('error', (error) => this.settleLoad?.reject(error));
    this.child.on('message', (raw) => this.receive(fromSandbox.parse(raw)));
    this.loaded = new Promise((resolve, reject) => (this.settleLoad = { resolve, reject }));
    this.loaded.catch(() => undefined);
    this.send({
      type: 'load',
      files: { ...files },
      facts: { ...host.facts, scopes: [...host.facts.scopes] },
    });
  }

  async run(
    invocation: Invocation,
    handler: string,
    args: readonly unknown[],
    timeoutMs: number,
  ): Promise<unknown> {
    await this.loaded;
    return new Promise((resolve, reject) => {
      this.runs.set(invocation.id, { resolve, reject });
      const aheadMs = this.aheadMs();
      this.send({ type: 'run', invocation, handler, args: [...args], timeoutMs, aheadMs });
    });
  }

  tellClock(): void {
    this.send({ type: 'clock', aheadMs: this.aheadMs() });
  }

  /** Ends the process when its last run is done. */
  retire(): void {
    this.retired = true;
    if (this.runs.size === 0) this.kill();
  }

  /** Waits no more for this run, and ends with the others. */
  abandon(invocationId: string): void {
    this.runs.delete(invocationId);
    this.retire();
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  private aheadMs(): number {
    return Math.round(this.host.clock.now() - realNow());
  }

  private send(message: ToSandbox): void {
    if (this.child.connected) this.child.send(message);
  }

  private receive(message: FromSandbox): void {
    if (message.type === 'loaded') this.settleLoad?.resolve();
    else if (message.type === 'load-failed') this.settleLoad?.reject(new Error(message.message));
    else if (message.type === 'log') this.host.log(message.id, message.level, message.text);
    else if (message.type === 'fetch') void this.answer(message);
    else this.finish(message);
  }

  private finish(message: Extract<FromSandbox, { type: 'done' | 'failed' }>): void {
    const run = this.runs.get(message.id);
    this.runs.delete(message.id);
    if (message.type === 'done') run?.resolve(message.value);
    else run?.reject(new Error(message.message));
    if (this.retired) this.retire();
  }

  private async answer({ call, meta, path, init, invocation }: FetchMessage): Promise<void> {
    try {
      const response = await toWire(await this.host.fetch(meta, path, init, invocation));
      this.send({ type: 'response', call, response });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.send({ type: 'response-failed', call, message });
    }
  }

  private die(): void {
    this.isGone = true;
    const error = new Error('The sandbox ended');
    this.settleLoad?.reject(error);
    for (const run of this.runs.values()) run.reject(error);
    this.runs.clear();
  }
}
