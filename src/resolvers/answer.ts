import { invalidInput } from '../contract/invalid-input';
import {
  Envelope,
  operations,
  type Answer,
  type Locale,
  type OperationInput,
  type OperationName,
  type OperationOutput,
  type RefusalView,
} from '../contract/operations';
import { localeOf } from '../contract/wording/locale';
import { refusalSentence, refusalView } from '../contract/wording/refusal-sentence';
import { logFailure } from '../usecases/log';
import type { Ports } from '../usecases/ports';
import { whenReady } from '../usecases/prepare';
import { actorOf, actorOrNobody, requireLicense } from '../usecases/rights/actor-of';
import { useCases } from './use-cases';

/** One call: what the client sent, and who the platform says it is. */
export interface Call {
  readonly payload: unknown;
  readonly accountId: string | undefined;
  /** False once a licence ran out; a site without licences (development) is licensed. */
  readonly licensed: boolean;
}

/** Parses, runs and answers; whatever goes wrong becomes a refusal in the reader's language. */
export async function answer<N extends OperationName>(
  ports: Ports,
  name: N,
  call: Call,
): Promise<Answer<OperationOutput<N>>> {
  const envelope = Envelope.safeParse(call.payload);
  const locale = localeOf(envelope.data?.locale);
  try {
    const actor = actorIn(name, call);
    if (operations[name].kind === 'write') requireLicense(actor);
    const input = parseInput(name, envelope.data?.input);
    const output = await whenReady(ports, () => useCases[name](ports, actor, input));
    return { ok: true, data: parseOutput(name, output) };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error, name, locale) };
  }
}

/** Only what is for anybody is answered to somebody who is not logged in. */
const actorIn = (name: OperationName, { accountId, licensed }: Call): ReturnType<typeof actorOf> =>
  operations[name].who === 'anybody'
    ? actorOrNobody(accountId, licensed)
    : actorOf(accountId, licensed);

/** The answer to a name that is no operation. */
export function answerUnknown(payload: unknown): Answer<never> {
  const locale = localeOf(Envelope.safeParse(payload).data?.locale);
  const message = refusalSentence('unknown-operation', {}, locale);
  return { ok: false, refusal: { code: 'not-found', message } };
}

function parseInput<N extends OperationName>(name: N, input: unknown): OperationInput<N> {
  const parsed = operations[name].input.safeParse(input ?? {});
  if (!parsed.success) throw invalidInput(parsed.error, input);
  return parsed.data as OperationInput<N>;
}

/** Only what the contract names leaves the server. */
const parseOutput = <N extends OperationName>(
  name: N,
  output: OperationOutput<N>,
): OperationOutput<N> => operations[name].output.parse(output) as OperationOutput<N>;

function refusalOf(error: unknown, name: OperationName, locale: Locale): RefusalView {
  const expected = refusalView(error, locale);
  if (expected?.code === 'unavailable' || expected === null) logFailure(name, error);
  return expected ?? { code: 'unavailable', message: refusalSentence('unexpected', {}, locale) };
}
