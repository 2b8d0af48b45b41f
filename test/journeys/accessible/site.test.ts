import { accessibleRules } from '../stage/accessible';

accessibleRules('site');
