import { accessibleRules } from '../stage/accessible';

accessibleRules('board');
