import { invoke } from '@forge/bridge';
import type {
  OperationName,
  OperationOutput,
  OperationRequest,
} from '../../src/contract/operations';
import { currentLocale } from './locale';
import { AnswerShape, RefusalError } from './refusal-error';

/**
 * Calls one operation of the app as the viewer.
 * @throws RefusalError when the app says no; any other error means that no answer came.
 */
export async function call<N extends OperationName>(
  operation: N,
  input: OperationRequest<N>,
): Promise<OperationOutput<N>> {
  const answer = AnswerShape.parse(await invoke(operation, { input, locale: currentLocale() }));
  if (!answer.ok) throw new RefusalError(answer.refusal);
  // The resolver checked it against the same contract before it left the server.
  return answer.data as OperationOutput<N>;
}
