import type { OperationRequest } from '../../../src/contract/operations';
import type { CheckInStory, Person } from './story-types';

type Measure = Extract<
  NonNullable<OperationRequest<'objective.create'>['keyResults']>[number]['measure'],
  { kind: 'number' }
>;

/** What the whole company wants in a year; days are counted from the start of the running quarter. */
export interface StrategyStory {
  readonly title: string;
  readonly why: string;
  readonly owner: Person;
  readonly commitment: 'committed' | 'aspirational';
  /** Who alone may see it, beside its owner; everybody without it. */
  readonly onlyFor?: readonly Person[];
  readonly keyResult: {
    readonly title: string;
    readonly measure: Measure;
    readonly checkIns: readonly CheckInStory[];
  };
}

export const strategy: readonly StrategyStory[] = [
  {
    title: 'Harbour is where people buy again',
    why: 'A new customer costs us nine times what a returning one does.',
    owner: 'admin',
    commitment: 'committed',
    keyResult: {
      title: 'One in three customers buys again within a year',
      measure: { kind: 'number', unit: '%', direction: 'increase', baseline: 24, target: 33 },
      checkIns: [
        { on: 12, confidence: 6, value: 26.4, note: 'The autumn of last year is in.' },
        { on: 37, confidence: 6, value: 27.6, note: 'Storefront carries most of it.' },
      ],
    },
  },
  {
    title: 'The shop never lets anybody down',
    why: 'People forgive a price, not a lost order.',
    owner: 'wei',
    commitment: 'committed',
    keyResult: {
      title: 'Orders that need a human fall from 5 to 1 %',
      measure: { kind: 'number', unit: '%', direction: 'decrease', baseline: 5, target: 1 },
      checkIns: [{ on: 35, confidence: 5, value: 3.6, note: 'Mostly payments by now.' }],
    },
  },
  {
    title: 'We are ready to sell in a second country',
    why: 'Not to be talked about before the board has decided.',
    owner: 'noor',
    commitment: 'aspirational',
    onlyFor: ['admin'],
    keyResult: {
      title: 'Open questions of the auditors fall from 40 to 0',
      measure: { kind: 'number', unit: '', direction: 'decrease', baseline: 40, target: 0 },
      checkIns: [{ on: 36, confidence: 7, value: 22, note: 'Tax and invoices are answered.' }],
    },
  },
];

/** By titles: what supports what, said by the owner of the first. */
export const alignments: readonly {
  readonly by: Person;
  readonly child: string;
  readonly parent: string;
  /** Who lets it count in the objective above. */
  readonly countedBy?: Person;
}[] = [
  {
    by: 'lead',
    child: 'New customers finish their first order without help',
    parent: 'One in three customers buys again within a year',
  },
  {
    by: 'sam',
    child: 'Product pages load before people lose patience',
    parent: 'The shop never lets anybody down',
  },
  {
    by: 'noor',
    child: 'Paying is boring: it always works',
    parent: 'The shop never lets anybody down',
    countedBy: 'wei',
  },
  {
    by: 'noor',
    child: 'Paying is boring: it always works',
    parent: 'We are ready to sell in a second country',
  },
  {
    by: 'wei',
    child: 'Teams ship on the day they are ready',
    parent: 'A second provider takes over without anybody noticing',
  },
  {
    by: 'noor',
    child: 'The annual close takes four days',
    parent: 'We are ready to sell in a second country',
  },
];
