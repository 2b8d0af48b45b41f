import type { OperationRequest } from '../../../src/contract/operations';
import type { KeyResultStory } from './story-types';

export type NewMeasure = OperationRequest<'keyResult.create'>['measure'];

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An id as the app's own pages make them. */
const anId = (): string =>
  Array.from(
    crypto.getRandomValues(new Uint8Array(26)),
    (byte) => alphabet[byte % alphabet.length],
  ).join('');

/** The measure of a story; `dayOf` tells which date a day of its cycle is. */
export function measureOf(story: KeyResultStory, dayOf: (day: number) => string): NewMeasure {
  switch (story.kind) {
    case 'issues':
      return { kind: 'issues', unit: story.counts ?? 'count' };
    case 'yes-no':
      return { kind: 'yes-no' };
    case 'band': {
      const { kind, unit, low, high, tolerance } = story;
      return { kind, unit, low, high, tolerance };
    }
    case 'milestones':
      return {
        kind: 'milestones',
        milestones: story.milestones.map(({ title, weight = null, dueOn }) => ({
          ...{ id: anId(), title, weight, on: dueOn === undefined ? null : dayOf(dueOn) },
        })),
      };
    case 'number': {
      const { kind, unit, direction, baseline, target, stretch = null } = story;
      const checkpoints = (story.checkpoints ?? []).map((checkpoint) => ({
        ...checkpoint,
        on: dayOf(checkpoint.on),
      }));
      return { kind, unit, direction, baseline, target, stretch, checkpoints };
    }
  }
}

/** Ids of the milestones of a measure, in their order. */
export const milestoneIds = (measure: NewMeasure | undefined): string[] =>
  measure?.kind === 'milestones' ? measure.milestones.map(({ id }) => id) : [];
