import type { ChangeFacts, HistorySentences, Part } from './history-sentences';
import { peopleOnlyIn, trendOf } from './history-sentences';

const isWord = (facts: ChangeFacts, word: string): boolean =>
  facts.to?.kind === 'word' && facts.to.word === word;

const moved = ({ to, say }: ChangeFacts): Part[] => ['moved it to ', ...say(to)];

/** `added Mei and Ben, and took Tom off the contributors`. */
function people({ field, from, to, say }: ChangeFacts): Part[] {
  const [came, left] = [peopleOnlyIn(to, from), peopleOnlyIn(from, to)];
  const added = came === null ? [] : ['added ', ...say(came), ` to the ${field}`];
  const removed = left === null ? [] : ['took ', ...say(left), ` off the ${field}`];
  return added.length > 0 && removed.length > 0
    ? [...added, ', and ', ...removed]
    : [...added, ...removed];
}

function figure(facts: ChangeFacts): Part[] | null {
  const trend = trendOf(facts);
  if (trend === 0) return null;
  const { field, from, to, say } = facts;
  const verb = trend > 0 ? 'raised' : 'lowered';
  return [`${verb} the ${field} from `, ...say(from), ' to ', ...say(to)];
}

const verdict: Readonly<Record<string, string>> = {
  published: 'published it',
  draft: 'made it a draft again',
};

export const historyEn: HistorySentences = {
  changes: {
    title: ({ from, say }) => ['renamed it from “', ...say(from), '”'],
    name: ({ from, to, say }) => ['renamed it from “', ...say(from), '” to “', ...say(to), '”'],
    why: () => ['rewrote why it matters'],
    ownerId: ({ to, say }) => ['gave it to ', ...say(to)],
    contributorIds: people,
    'visibility.accountIds': people,
    visibility: ({ to, say }) => ['made it visible to ', ...say(to)],
    cycleId: moved,
    objectiveId: moved,
    home: moved,
    stage: ({ to }) => (to?.kind === 'word' ? [verdict[to.word] ?? `closed it`] : null),
    archivedAt: (facts) => [isWord(facts, 'archived') ? 'archived it' : 'restored it'],
    cadenceDays: ({ to, say }) => ['asks for a check-in every ', ...say(to), ' days'],
    'measure.milestones': ({ to, say }) => ['changed the milestones to ', ...say(to)],
    'measure.checkpoints': ({ to, say }) => ['changed the checkpoints to ', ...say(to)],
    ...Object.fromEntries(
      ['target', 'baseline', 'stretch', 'low', 'high', 'tolerance'].map((name) => [
        `measure.${name}`,
        figure,
      ]),
    ),
    weight: figure,
  },
  usual: ({ field, from, to, say }) => [
    `changed the ${field} from `,
    ...say(from),
    ' to ',
    ...say(to),
  ],
  words: {
    site: 'the whole site',
    home: 'whoever sees its home',
    people: 'named people',
    company: 'company',
    department: 'department',
    team: 'team',
    person: 'person',
    committed: 'committed',
    aspirational: 'aspirational',
    draft: 'draft',
    published: 'published',
    closed: 'closed',
    'in-sight': 'in sight',
    archived: 'archived',
    increase: 'rise',
    decrease: 'fall',
    issues: 'Jira issues',
    count: 'each alike',
    estimate: 'its estimate',
    time: 'its time',
    number: 'a number',
    band: 'a band',
    milestones: 'milestones',
    'yes-no': 'yes or no',
  },
  nothing: 'none',
  elsewhere: 'a place you cannot see',
  reasons: { 'project-deleted': 'Its project was deleted in Jira.' },
  between: ', ',
  created: 'created it',
  linked: (count) => (count === '1' ? 'linked an issue' : `linked ${count} issues`),
  ruleSet: 'set a rule that finds its work',
  ruleEnded: 'ended a rule that found its work',
  unlinked: (count) => (count === '1' ? 'unlinked an issue' : `unlinked ${count} issues`),
  closed: {
    cycle: 'closed the cycle',
    objective: 'closed the objective',
    keyResult: 'closed the key result',
  },
};
