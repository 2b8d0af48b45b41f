import { answerJson } from './answer';
import type { Limits } from './limits';
import { findFunction } from './manifest';
import type { Manifest } from './manifest';
import type { PushRequest } from './queue-requests';

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const longConsumerSeconds = 55;
const longConsumerEventBytes = 100 * 1024;

function tooBig(request: PushRequest, manifest: Manifest, limits: Limits): string | undefined {
  if (bytes(request.payload) > limits.queuePushBytes) return 'The push is larger than 200 KB.';
  const consumer = manifest.modules.consumer.find(({ queue }) => queue === request.queueName);
  const seconds = consumer ? (findFunction(manifest, consumer.function).timeoutSeconds ?? 0) : 0;
  const large = request.payload.some((event) => bytes(event) > longConsumerEventBytes);
  return seconds > longConsumerSeconds && large
    ? 'An event for a consumer that runs longer than 55 s is at most 100 KB.'
    : undefined;
}

/** The refusal of a push that breaks a limit; the SDK knows each status. */
export function checkPush(
  request: PushRequest,
  cycle: number,
  manifest: Manifest,
  limits: Limits,
): Response | undefined {
  if (cycle > limits.queueCycle) {
    return answerJson(405, { message: 'The limit on cyclic invocation has been reached.' });
  }
  if (request.payload.length > limits.queueEventsPerPush) {
    return answerJson(400, { message: 'A push holds at most 50 events.', code: 'BAD_REQUEST' });
  }
  const delays = request.payload.map((event) => event.delayInSeconds ?? 0);
  if (delays.some((seconds) => seconds < 0 || seconds > limits.queueDelaySeconds)) {
    return answerJson(400, { message: 'A delay is 0 to 900 seconds.', code: 'BAD_REQUEST' });
  }
  const errorMessage = tooBig(request, manifest, limits);
  return errorMessage === undefined ? undefined : answerJson(413, { errorMessage });
}
