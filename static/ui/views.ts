import type { z } from 'zod';
import type * as views from '../../src/contract/views';
import type { KeyResultChoice as Choice } from '../../src/contract/key-result';
import type { ServedKeyResult as Served } from '../../src/contract/work';

/** What the screens show, as the contract says it. */
export type JudgementView = z.output<typeof views.JudgementView>;
export type KeyResultView = z.output<typeof views.KeyResultView>;
export type ObjectiveView = z.output<typeof views.ObjectiveView>;
export type CycleView = z.output<typeof views.CycleView>;
export type CheckInView = z.output<typeof views.CheckInView>;
export type TrendPointView = z.output<typeof views.TrendPointView>;
export type ServedKeyResult = z.output<typeof Served>;
export type ChainView = z.output<typeof views.ChainView>;
export type KeyResultChoice = z.output<typeof Choice>;
