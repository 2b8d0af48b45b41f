import type { Measure } from '../../../src/domain/key-result';
import type { TemplateMeasure } from '../../../src/domain/library/template';
import type { WorkUnit } from '../../../src/domain/work';
import type { MessageKey, Words } from '../../i18n/words';

const issueLines: Readonly<Record<WorkUnit, MessageKey>> = {
  count: 'library.measure.issues',
  estimate: 'library.measure.points',
  time: 'library.measure.time',
};

/** How something is measured, in a few words; figures may be blanks still. */
export function measureLine(measure: TemplateMeasure | Measure, { t }: Words): string {
  switch (measure.kind) {
    case 'issues':
      return t(issueLines[measure.unit]);
    case 'yes-no':
      return t('library.measure.yesNo');
    case 'number': {
      const { baseline, target, unit } = measure;
      return t('library.measure.number', { from: String(baseline), to: String(target), unit });
    }
    case 'band': {
      const { low, high, unit } = measure;
      return t('library.measure.band', { from: String(low), to: String(high), unit });
    }
    case 'milestones': {
      const titles =
        'titles' in measure ? measure.titles : measure.milestones.map(({ title }) => title);
      return t('library.measure.milestones', { list: titles.join(', ') });
    }
  }
}
