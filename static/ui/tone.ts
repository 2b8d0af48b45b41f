import type { Status } from '../../src/domain/judgement';

/** The few colours that mean something. */
export type Tone = 'success' | 'warning' | 'danger' | 'neutral' | 'information';

const tones: Readonly<Record<Status, Tone>> = {
  'on-track': 'success',
  'at-risk': 'warning',
  'off-track': 'danger',
  unmeasured: 'neutral',
  outdated: 'neutral',
  draft: 'neutral',
  achieved: 'success',
  partly: 'warning',
  missed: 'danger',
  cancelled: 'neutral',
  carried: 'information',
};

export const toneOf = (status: Status): Tone => tones[status];
