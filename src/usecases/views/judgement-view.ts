import type { OperationOutput } from '../../contract/operations';
import type { Judgement } from '../../domain/judgement';

type JudgementView = OperationOutput<'keyResult.get'>['keyResult']['judgement'];

export const judgementView = (judgement: Judgement): JudgementView => ({
  progress: judgement.progress,
  rawProgress: judgement.rawProgress,
  expected: judgement.expected,
  status: judgement.status,
  why: [...judgement.why],
  turnsGreen: judgement.turnsGreen,
});
