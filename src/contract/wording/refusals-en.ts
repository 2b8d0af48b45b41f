import { capital } from './capital';
import type { RefusalFacts, RefusalSentences } from './refusals';

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });
const name = ({ field }: RefusalFacts): string => (field === null ? 'A value' : capital(field));

const of = (facts: RefusalFacts, value: string): string => {
  const number = facts.number(value);
  return number === null ? '' : ` of ${number}`;
};

function range(facts: RefusalFacts): string {
  const [min, max] = [facts.number('min'), facts.number('max')];
  if (min !== null && max !== null) return `must be between ${min} and ${max}`;
  if (min !== null) return `must be ${min} or more`;
  return max === null ? 'is outside its range' : `must be ${max} or less`;
}

export const refusalsEn: RefusalSentences = {
  atKeyResult: (position, sentence) => `Key result ${position}: ${sentence}`,
  atMilestone: (position, sentence) => `Milestone ${position}: ${sentence}`,
  atCheckpoint: (position, sentence) => `Checkpoint ${position}: ${sentence}`,
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
    'not-view-owner': () =>
      'Only whoever saved this view or manages this place can change it. Save your own instead.',
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
    'jira-unavailable': () => 'Jira did not answer. Nothing is lost; try again in a minute.',
    'storage-unavailable': () =>
      'The database did not answer. Nothing is lost; try again in a minute.',
    'storage-full': () =>
      'The app’s database is full, so this could not be saved. What you typed is still here; ask a Jira administrator to make room.',
    unexpected: () =>
      'Something went wrong in the app. Nothing is lost; try again, and tell an administrator if it stays.',
    malformed: (facts) =>
      facts.field === null
        ? 'The request is not understood. Reload and try again.'
        : `${name(facts)} is not understood. Correct it and try again.`,
    'unknown-key': (facts) => `${name(facts)} is not known here. Leave it out.`,
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
      const [startsOn, endsOn] = [facts.day('startsOn'), facts.day('endsOn')];
      if (endsOn !== null) {
        return `${name(facts)} lies after the cycle ends on ${endsOn}. Choose an earlier day.`;
      }
      const start = startsOn === null ? 'the cycle starts' : `the cycle starts on ${startsOn}`;
      return `${name(facts)} lies before ${start}. Choose a later day.`;
    },
    'target-equals-baseline': () =>
      'Target and baseline are the same, so nothing could move. Change one of them.',
    'target-on-wrong-side': (facts) => {
      const side = facts.text('direction') === 'decrease' ? 'below' : 'above';
      return `The target must lie ${side} the baseline${of(facts, 'baseline')}. Change it, or the direction.`;
    },
    'stretch-before-target': (facts) => {
      const side = facts.text('direction') === 'decrease' ? 'below' : 'above';
      return `The stretch must lie ${side} the target${of(facts, 'target')}: it is for more than the target. Change it, or leave it empty.`;
    },
    'checkpoint-off-the-way': (facts) =>
      `${name(facts)} must lie on the way from ${facts.number('after') ?? 'the baseline'} to ${facts.number('before') ?? 'the target'}. Change it, or the order of the checkpoints.`,
    'checkpoint-progress': (facts) =>
      `${name(facts)} must be above ${facts.number('after') ?? '0'}% and below 100%. Change it.`,
    'checkpoint-too-early': (facts) =>
      `${name(facts)} must come after ${facts.day('after') ?? 'that'}, the day of the checkpoint before it. Choose a later day.`,
    'band-upside-down': (facts) =>
      `The upper bound lies below the lower bound${of(facts, 'low')}. Change one of them.`,
    'not-positive': (facts) => `${name(facts)} must be above 0. Change it.`,
    'milestone-repeated': () => 'It is there twice. Remove one of the two.',
    'no-milestones': () =>
      'This key result has no milestones. Record a value of the whole key result instead.',
    'measured-by-milestones': () =>
      'This key result is moved by its milestones. Tick one of them instead of recording a value.',
    'unknown-milestone': () =>
      'This milestone is not there any more. Reload to see those that are, and tick one of them.',
    'neither-yes-nor-no': (facts) =>
      `${name(facts)} must be 1 for done or 0 for not done. Change it.`,
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
    'too-many-views': (facts) =>
      `At most ${facts.number('max') ?? '100'} views can be saved here. Remove one, then save again.`,
    'score-missing': () =>
      'Score is missing. Give one from 0 to 1, or choose cancelled or carried over.',
    archived: ({ field }) =>
      field === null
        ? 'This is archived. Restore it first.'
        : `The ${field} is archived. Restore it first, or choose another.`,
    'already-there': ({ field }) => `It is in this ${field ?? 'place'} already. Choose another.`,
    'cycle-unpublished': () =>
      'A published objective can only move into a published cycle. Publish that cycle first, or choose another.',
    'publishing-stays': () =>
      'Publishing cannot be undone, since others may rest on it. Close or archive it instead.',
    'shelf-stays': () =>
      'The place for the future cannot be changed, published, closed or archived. Move its objectives into a cycle instead.',
    'on-shelf': () =>
      'This is kept for the future. Move it into a cycle first, then publish it there.',
    'supports-itself': () =>
      'An objective cannot support itself or its own key results. Choose something above it.',
    'supports-in-circle': (facts) => {
      const through = facts.text('through');
      const way = through === null ? '' : ` through ${through}`;
      return `${facts.text('from') ?? 'It'} already supports ${facts.text('to') ?? 'this'}${way}, so this would close a circle. Choose another, or take one of these away first.`;
    },
    'counts-in-key-result': () =>
      'A key result has a measure of its own, so no objective counts in it. Let it support the objective instead.',
    'not-aligned': () => 'It does not support this any more. Reload to see what it supports.',
    'counting-not-yours': () =>
      'Whether it counts is for the owner of the objective above to say. Add it without counting, and ask them.',
    'not-page-editor': () =>
      'Only someone who may edit this page can do this. Ask one of its editors.',
    'not-card-author': () =>
      'Only whoever wrote this card can change it. Write one of your own instead.',
    'confluence-unavailable': () =>
      'Confluence did not answer. What you typed is still here; try again in a minute.',
    'not-locked': () => 'This retrospective is not finished yet. Finish it first.',
    'blank-twice': () => 'Two blanks have the same name. Give each its own.',
    'blank-unknown': (facts) =>
      `The text holds the blank ${facts.text('name') ?? '…'}, which is not described. Describe it, or take it out of the text.`,
    'blank-missing': (facts) => `Fill in “${facts.text('name') ?? '…'}” as it asks for.`,
    'nothing-to-make': () =>
      'This template holds nothing of that kind. Add it to the template first.',
    'template-not-published': () => 'This template is not published, so it cannot be used.',
    'page-refused': () =>
      'Confluence did not take this page; perhaps its space has one with this title. Choose another title.',
    locked: () =>
      'This retrospective is finished, and nothing in it changes any more. Start the next one instead.',
    'unknown-column': () =>
      'This column is not there any more. Reload to see those that are, and choose one of them.',
    'anonymity-stays': () =>
      'There are cards already, so it stays as it is who can see their authors. Change it in the next retrospective.',
    'anonymity-changed': () =>
      'Whether cards show who wrote them has just been changed. See what holds now, then add this one again.',
    'too-many-cards': (facts) =>
      `A retrospective holds at most ${facts.number('max') ?? '3000'} cards. Remove some, then add this one again.`,
    'too-many-votes': (facts) =>
      `Each has ${facts.number('max') ?? 'so many'} votes here. Take one back from another card first.`,
    'stacked-on-itself': () => 'A card cannot lie on itself. Choose another card.',
    'not-a-link': () => 'A link starts with https:// or http://. Check its address.',
    'being-filed': () =>
      'Somebody is making an issue of this action right now, or did a moment ago without an answer. Look again in a minute; it will not be made twice.',
    'rule-is-personal': (facts) =>
      `The JQL uses ${facts.text('personal') ?? 'a function'}, which finds something else for everybody. The app would ask for itself: name the people instead.`,
    'jql-not-understood': (facts) =>
      `Jira does not take this JQL. ${facts.text('said') ?? ''}`.trim(),
    'rule-too-broad': (facts) =>
      `The JQL finds ${facts.number('most') === null ? 'too many' : `more than ${facts.number('most') ?? ''}`} issues. Narrow it, for example to one project, version or epic.`,
    'issue-refused': () =>
      'Jira did not take the issue; perhaps this type needs fields that the action does not have. Choose another type, or make the issue in Jira.',
  },
};
