import type { Detail } from '../key-result/detail';

export type Rule = Detail['rules'][number];
