import { accessibleRules } from '../stage/accessible';

accessibleRules('details');
