import { capital } from './capital';
import type { RefusalFacts, RefusalSentences } from './refusals';

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });
const name = ({ field }: RefusalFacts): string => (field === null ? 'A value' : capital(field));

function range(facts: RefusalFacts): string {
  const [min, max] = [facts.number('min'), facts.number('max')];
  if (min !== null && max !== null) return `must be between ${min} and ${max}`;
  if (min !== null) return `must be ${min} or more`;
  return max === null ? 'is outside its range' : `must be ${max} or less`;
}

export const refusalsEn: RefusalSentences = {
  atKeyResult: (position, sentence) => `Key result ${position}: ${sentence}`,
  rules: {
    preparing: () => 'The app is being prepared. Nothing is lost; try again in a minute.',
    'no-access': () => 'You do not have access to this. Ask an administrator of its project.',
    'not-manager': () =>
      'Only an administrator of this project, or someone who may manage its OKRs, can do this. Ask one of them.',
    'not-owner': () =>
      'Only its owner, or someone who may manage OKRs there, can change this. Ask one of them.',
    'not-contributor': () =>
      'Only its owner and contributors, or someone who may manage OKRs there, can report on this. Ask its owner to add you as a contributor.',
    'not-admin': () =>
      'Only a Jira administrator, or someone who may administer OKRs, can do this. Ask one of them.',
    unlicensed: () =>
      'The app is not licensed on this site, so nothing can be changed. What was written is kept; ask a Jira administrator to renew the licence.',
    'not-issue-editor': () =>
      'You need permission to edit this issue. Ask its project’s administrator.',
    'not-found': ({ field }) =>
      field === null
        ? 'This does not exist, or you cannot see it. Reload to see what is there.'
        : `The ${field} does not exist, or you cannot see it. Choose another.`,
    'issue-not-found': () =>
      'An issue does not exist, or you cannot see it. Check its key and try again.',
    'unknown-operation': () =>
      'The app does not know this request. Reload to get its latest version.',
    stale: ({ changed }) =>
      `Somebody else changed ${changed.length === 0 ? 'this' : `the ${list.format(changed)}`} ` +
      'after you opened it. What you typed is still here: look at the change, then save again.',
    'jira-unavailable': () =>
      'Jira did not answer. What you typed is still here; try again in a minute.',
    'storage-unavailable': () =>
      'The database did not answer. What you typed is still here; try again in a minute.',
    'storage-full': () =>
      'The app’s database is full, so this could not be saved. What you typed is still here; ask a Jira administrator to make room.',
    unexpected: () =>
      'Something went wrong in the app. What you typed is still here; try again, and tell an administrator if it stays.',
    malformed: (facts) =>
      facts.field === null
        ? 'The request is not understood. Reload and try again.'
        : `${name(facts)} is not understood. Correct it and try again.`,
    required: (facts) => `${name(facts)} is missing. Fill it in.`,
    'too-long': (facts) => {
      const max = facts.number('max');
      return max === null
        ? `${name(facts)} is too long. Shorten it.`
        : `${name(facts)} is too long: shorten it to ${max} at most.`;
    },
    'not-a-number': (facts) => `${name(facts)} must be a number, such as 12.5.`,
    'out-of-range': (facts) => `${name(facts)} ${range(facts)}. Change it.`,
    'not-a-date': (facts) => `${name(facts)} must be a day that exists, such as 2027-03-31.`,
    'too-many': (facts) =>
      `${name(facts)}: at most ${facts.number('max') ?? 'a few'} can be chosen. Take some away.`,
    'unknown-time-zone': (facts) =>
      `Time zone “${facts.text('timeZone') ?? ''}” does not exist. Choose one such as Europe/Berlin.`,
    'ends-before-start': () => 'The last day lies before the first day. Choose a later last day.',
    'date-in-future': (facts) =>
      `${name(facts)} lies in the future. Choose today or an earlier day.`,
    'date-outside-cycle': (facts) => {
      const startsOn = facts.day('startsOn');
      const start = startsOn === null ? 'the cycle starts' : `the cycle starts on ${startsOn}`;
      return `${name(facts)} lies before ${start}. Choose a later day.`;
    },
    'target-equals-baseline': () =>
      'Target and baseline are the same, so nothing could move. Change one of them.',
    'target-on-wrong-side': (facts) => {
      const side = facts.text('direction') === 'decrease' ? 'below' : 'above';
      const baseline = facts.number('baseline');
      return `The target must lie ${side} the baseline${baseline === null ? '' : ` of ${baseline}`}. Change it, or the direction.`;
    },
    'no-key-results': () => 'An objective needs a key result before it is published. Add one.',
    'not-published': () => 'This is still a draft. Publish it first.',
    'already-published': () => 'This is published already. Reload to see it.',
    'already-closed': () =>
      'This is closed, and its figures stay as they are. Reload to see how it ended.',
    'cycle-closed': () => 'This cycle is closed. Choose one that is open.',
    'cycle-is-draft': () =>
      'Its cycle is still a draft. Publish the cycle first, then the objective.',
    'reason-required': () =>
      'This is published, so a change needs a reason. Say in a sentence why.',
    'measured-by-issues': () =>
      'This key result is moved by its issues, so no value can be recorded. Link or finish issues instead.',
    'measured-by-value': () =>
      'This key result is moved by a recorded value, so issues cannot be linked to it. Record a value instead.',
    'measure-kind-fixed': () =>
      'What moves a key result cannot change. Add a new key result with the other kind of measure instead.',
    'too-many-issues': (facts) =>
      `At most ${facts.number('max') ?? '100'} issues can be linked at once. Link them in several steps.`,
    'score-missing': () =>
      'Score is missing. Give one from 0 to 1, or choose cancelled or carried over.',
  },
};
