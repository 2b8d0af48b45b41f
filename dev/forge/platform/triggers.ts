import { randomUUID } from 'node:crypto';
import type { ProductEvent } from '../types';
import type { Invoker } from './invoker';
import type { Manifest } from './manifest';
import { retryWish } from './retry';
import type { PlatformParts } from './service';
import { Worker } from './worker';
import type { Due } from './worker';

/** One event on its way to one trigger. */
interface Delivery {
  readonly eventId: string;
  readonly triggerKey: string;
  readonly event: ProductEvent;
  readonly attempt: number;
}

type Trigger = Manifest['modules']['trigger'][number];

const parallelDeliveries = 4;
const maxEventBytes = 200 * 1024;
/** Under the disorder fault, events of this many milliseconds are mixed. */
const disorderMs = 2_000;
const retryMs = 1_000;

/** Product events on their way to the manifest's triggers: at least once, in no promised order. */
export class Triggers {
  readonly worker: Worker<Delivery>;

  constructor(
    private readonly manifest: Manifest,
    private readonly invoker: Invoker,
    private readonly parts: PlatformParts,
  ) {
    this.worker = new Worker(parts.journal('trigger-deliveries'), parts.clock, {
      parallel: parallelDeliveries,
      run: (delivery) => this.deliver(delivery),
    });
  }

  fire(event: ProductEvent): void {
    const { ledger, faults } = this.parts;
    const eventId = randomUUID();
    ledger.event(eventId, event);
    if (Buffer.byteLength(JSON.stringify(event)) > maxEventBytes) {
      ledger.fate(eventId, 'not delivered: larger than 200 KB');
      return;
    }
    const triggers = this.interested(eventId, event);
    const { eventsDropped, eventsDoubled } = faults.get();
    if (triggers.length > 0 && eventsDropped > 0 && faults.random() < eventsDropped) {
      ledger.fate(eventId, 'dropped by a fault');
      return;
    }
    const twice = eventsDoubled > 0 && faults.random() < eventsDoubled;
    for (const { key } of triggers) {
      this.send(eventId, key, event);
      if (twice) this.send(eventId, key, event);
    }
    if (twice) ledger.fate(eventId, 'doubled by a fault');
  }

  private interested(eventId: string, event: ProductEvent): Trigger[] {
    const { ledger } = this.parts;
    const subscribed = this.manifest.modules.trigger.filter(({ events }) =>
      events.some(({ eventType }) => eventType === event.eventType),
    );
    if (subscribed.length === 0) ledger.fate(eventId, 'no trigger for it');
    const own = subscribed.filter((trigger) => ignoresSelf(trigger, event));
    for (const { key } of own) ledger.fate(eventId, `ignored by ${key}: caused by the app itself`);
    return subscribed.filter((trigger) => !own.includes(trigger));
  }

  private send(eventId: string, triggerKey: string, event: ProductEvent): void {
    const { clock, faults, ledger } = this.parts;
    const { eventsDelayedSeconds, eventsDisordered } = faults.get();
    const late = eventsDelayedSeconds > 0 ? faults.random() * eventsDelayedSeconds * 1_000 : 0;
    const mixed = eventsDisordered ? faults.random() * disorderMs : 0;
    if (late > 0) ledger.fate(eventId, `delayed by ${String(Math.round(late / 1_000))} s`);
    const dueAt = clock.now() + Math.round(late + mixed);
    const item = { eventId, triggerKey, event, attempt: 0 };
    this.worker.add(randomUUID(), { dueAt, item });
  }

  private async deliver(delivery: Delivery): Promise<Due<Delivery> | undefined> {
    const { triggerKey, event, eventId, attempt } = delivery;
    const trigger = this.manifest.modules.trigger.find(({ key }) => key === triggerKey);
    if (!trigger) return undefined;
    const outcome = await this.invoker.background({
      kind: 'trigger',
      functionKey: trigger.function,
      moduleKey: triggerKey,
      label: event.eventType,
      payload: event,
    });
    const wish = outcome.ok ? retryWish(outcome.value) : { afterSeconds: retryMs / 1_000 };
    if (!wish) {
      this.parts.ledger.fate(eventId, `delivered to ${triggerKey}`);
      return undefined;
    }
    if (attempt >= this.parts.limits.triggerRetries) {
      this.parts.ledger.fate(
        eventId,
        `given up: ${triggerKey} failed ${String(attempt + 1)} times`,
      );
      return undefined;
    }
    const dueAt = this.parts.clock.now() + wish.afterSeconds * 1_000;
    return { dueAt, item: { ...delivery, attempt: attempt + 1 } };
  }
}

function ignoresSelf(trigger: Trigger, event: ProductEvent): boolean {
  const subscription = trigger.events.find(({ eventType }) => eventType === event.eventType);
  const filter = subscription?.filter ?? trigger.filter;
  return filter?.ignoreSelf === true && event['selfGenerated'] === true;
}
