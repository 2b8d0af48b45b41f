import { accessibleRules } from '../stage/accessible';

accessibleRules('pages');
