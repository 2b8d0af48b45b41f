import { invoke } from '@forge/bridge';
import { currentLocale } from './locale';
import { AnswerShape, RefusalError } from './refusal-error';

/** Puts an objective with its key results out of sight. @throws RefusalError */
export async function archiveObjective(id: string, version: number): Promise<void> {
  const payload = { input: { id, version }, locale: currentLocale() };
  const answer = AnswerShape.parse(await invoke('objective.archive', payload));
  if (!answer.ok) throw new RefusalError(answer.refusal);
}
