import type { KeyResult, Measure } from '../key-result';
import type { Objective } from '../objective';
import type { TemplateContent, TemplateMeasure } from './template';

/** What a template keeps of a measure: stretch, checkpoints and days belong to one cycle. */
const measureOf = (measure: Measure): TemplateMeasure => {
  switch (measure.kind) {
    case 'issues':
    case 'yes-no':
      return measure;
    case 'number': {
      const { unit, baseline, target } = measure;
      return { kind: 'number', unit, baseline: String(baseline), target: String(target) };
    }
    case 'band': {
      const { unit, low, high, tolerance } = measure;
      const [from, to, by] = [String(low), String(high), String(tolerance)];
      return { kind: 'band', unit, low: from, high: to, tolerance: by };
    }
    case 'milestones':
      return { kind: 'milestones', titles: measure.milestones.map(({ title }) => title) };
  }
};

/** An objective with its key results as the start of a template: no owner, no dates, no work. */
export const contentOfObjective = (
  objective: Pick<Objective, 'title' | 'why' | 'commitment' | 'weight'>,
  keyResults: readonly Pick<KeyResult, 'title' | 'measure' | 'weight' | 'cadenceDays'>[],
): TemplateContent => {
  const { title, why, commitment, weight } = objective;
  return {
    objectives: [
      {
        ...{ title, why, commitment, weight },
        keyResults: keyResults.map((keyResult) => ({
          ...{ title: keyResult.title, measure: measureOf(keyResult.measure), jql: '' },
          ...{ weight: keyResult.weight, cadenceDays: keyResult.cadenceDays },
        })),
      },
    ],
    page: null,
  };
};
