import type { MessageKey } from '../../i18n/words';
import type { Dimension } from './group';

export const dimensionNames: Readonly<Record<Dimension, MessageKey>> = {
  project: 'breakdown.by.project',
  component: 'breakdown.by.component',
  label: 'breakdown.by.label',
  assignee: 'breakdown.by.assignee',
  issueType: 'breakdown.by.issueType',
};
