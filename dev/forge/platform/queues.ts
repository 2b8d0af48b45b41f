import type { Invocation } from '../types';
import { answerEmpty, answerJson } from './answer';
import type { Invoker } from './invoker';
import type { Manifest } from './manifest';
import { checkPush } from './queue-limits';
import { QueueJobs } from './queue-jobs';
import { jobSchema, pushSchema } from './queue-requests';
import type { PushRequest, QueueEvent } from './queue-requests';
import { RateWindow } from './rate';
import { retryWish } from './retry';
import type { PlatformParts } from './service';
import { Worker } from './worker';
import type { Due } from './worker';

const parallelEvents = 8;

/** Async events: durable, at least once, in no promised order. */
export class Queues {
  readonly worker: Worker<QueueEvent>;
  private readonly jobs = new QueueJobs();
  private readonly rate: RateWindow;
  /** How deep in a chain of pushes each running consumer is. */
  private readonly cycles = new Map<string, number>();
  private events = 0;

  constructor(
    private readonly manifest: Manifest,
    private readonly invoker: Invoker,
    private readonly parts: PlatformParts,
  ) {
    this.rate = new RateWindow(60_000, () => parts.clock.now());
    this.worker = new Worker(parts.journal('queue-events'), parts.clock, {
      parallel: parallelEvents,
      lane: (event) => event.concurrency,
      run: (event) => this.consume(event),
    });
    for (const [, { item }] of this.worker.items()) this.jobs.open(item.jobId, item.queueName, 1);
  }

  /** Answers the SDK's queue calls; undefined for any other path. */
  answer(path: string, body: string, invocation: Invocation): Response | undefined {
    if (path.startsWith('/webhook/queue/publish/')) return this.publish(body, invocation);
    if (path.startsWith('/webhook/queue/stats/')) return this.stats(body);
    if (path.startsWith('/webhook/queue/cancel/')) return this.cancel(body);
    return undefined;
  }

  private publish(body: string, invocation: Invocation): Response {
    const request = pushSchema.parse(JSON.parse(body));
    const cycle = (this.cycles.get(invocation.id) ?? 0) + 1;
    const { limits, ledger } = this.parts;
    const response =
      checkPush(request, cycle, this.manifest, limits) ?? this.accept(request, cycle);
    ledger.push(invocation.id, {
      queue: request.queueName,
      events: request.payload.length,
      delayInSeconds: Math.max(...request.payload.map((event) => event.delayInSeconds ?? 0)),
      status: response.status,
    });
    return response;
  }

  private accept({ queueName, jobId, payload }: PushRequest, cycle: number): Response {
    if (!this.rate.take(this.parts.limits.queueEventsPerMinute, payload.length)) {
      return answerJson(429, { message: 'Too many events in a minute' });
    }
    this.jobs.open(jobId, queueName, payload.length);
    const now = this.parts.clock.now();
    for (const event of payload) {
      const eventId = `${jobId}#${String(++this.events)}`;
      const dueAt = now + (event.delayInSeconds ?? 0) * 1_000;
      this.worker.add(eventId, { dueAt, item: { ...event, queueName, jobId, eventId, cycle } });
    }
    return answerJson(201, {});
  }

  private stats(body: string): Response {
    const { jobId, queueName } = jobSchema.parse(JSON.parse(body));
    const stats = this.jobs.stats(jobId, queueName);
    return stats ? answerJson(200, stats) : answerJson(404, { message: 'No such job' });
  }

  private cancel(body: string): Response {
    const { jobId, queueName } = jobSchema.parse(JSON.parse(body));
    if (!this.jobs.stats(jobId, queueName)) return answerJson(404, { message: 'No such job' });
    for (const [id, { item }] of [...this.worker.items()]) {
      if (item.jobId === jobId) this.worker.remove(id);
    }
    return answerEmpty(204);
  }

  private async consume(event: QueueEvent): Promise<Due<QueueEvent> | undefined> {
    const consumer = this.manifest.modules.consumer.find(({ queue }) => queue === event.queueName);
    if (!consumer) {
      this.parts.ledger.reject(`queue ${event.queueName} has no consumer`);
      this.jobs.close(event.jobId, 'failed');
      return undefined;
    }
    const { cycle, concurrency: _lane, ...payload } = event;
    const outcome = await this.invoker.background({
      kind: 'consumer',
      functionKey: consumer.function,
      moduleKey: consumer.key,
      label: event.queueName,
      payload,
      onStart: (id) => this.cycles.set(id, cycle),
      onEnd: (id) => this.cycles.delete(id),
    });
    return this.afterwards(event, outcome);
  }

  private afterwards(
    event: QueueEvent,
    outcome: { readonly ok: boolean; readonly value?: unknown },
  ) {
    const wish = outcome.ok ? retryWish(outcome.value) : undefined;
    const tried = event.retryContext?.retryCount ?? 0;
    if (!wish || tried >= this.parts.limits.queueRetries) {
      this.jobs.close(event.jobId, outcome.ok && !wish ? 'success' : 'failed');
      return undefined;
    }
    const { reason, data, afterSeconds } = wish;
    const retryContext = { retryCount: tried + 1, retryReason: reason, retryData: data };
    const dueAt = this.parts.clock.now() + afterSeconds * 1_000;
    return { dueAt, item: { ...event, retryContext } };
  }
}
