/** Words that every screen uses. `{name}` is filled in; `one` and `other` follow the number `n`. */
export const common = {
  'common.cancel': 'Cancel',
  'common.save': 'Save',
  'common.saved': 'Saved',
  'common.edit': 'Edit',
  'common.actionsFor': 'Actions for {key}',
  'common.tryAgain': 'Try again',
  'common.optional': 'optional',
  'common.loading': 'Loading',
  'common.noResults': 'Nothing found',
  'common.searchFailed': 'The search did not work. Type again to try once more.',
  'common.matches': { one: '{n} match', other: '{n} matches' },
  'common.formerUser': 'Former user',
  'common.undo': 'Undo',

  'state.failed.title': 'This could not be loaded',
  'state.failed.body': 'No answer came. Nothing is lost: check your connection.',
  'state.failed.again': 'The page looks again by itself.',
  'state.refused.title': 'You cannot see this',
  'state.gone.title': 'This does not exist any more',
  'state.preparing.title': 'Goals are being prepared',
  'state.preparing.body':
    'This happens once and takes less than a minute. The page goes on by itself.',
  'state.unlicensed.title': 'Goals are not licensed on this site',
  'state.unlicensed.body':
    'Everything you wrote is kept and can be read; nothing can be changed. Ask a Jira administrator to renew the licence.',
  'state.behind': 'Not refreshed since {when}.',

  'save.failed': 'This was not saved. What you typed is still here: try again.',

  'figure.expected': 'expected {percent}',
  'figure.progress': 'Progress {percent}',
  'figure.progressExpected': 'Progress {percent}, expected by now {expected}',
  'figure.unmeasured': 'Not measured yet',
  'figure.ofTarget': '{current}, target {target}',
  'figure.issues': { one: '{done} of {n} issue done', other: '{done} of {n} issues done' },
  'figure.noIssues': 'No work linked yet',
  'figure.noValue': 'No value recorded yet',
  'figure.rate.issues': 'needs {needed}/wk, does {real}',
  'figure.rate.value': 'needs {needed}/wk, does {real}',
  'figure.rate.needed': 'needs {needed}/wk',
  'figure.excluded': '{n} left out',
  'figure.trend': 'Progress went from {from} to {to} since {since}',
  'figure.measuredShare': '{percent} measured',

  'status.why': 'Why',
  'status.green': 'What turns it green',
  'status.explain': '{key}, {status}: why?',

  'confidence.label': 'Confidence',
  'confidence.value': 'Confidence {n} of 10',
  'assessment.owner': 'The owner says: {status}',

  'owner.label': 'Owner',
  'owner.placeholder': 'Search for a person',
  'owner.me': 'You',
  'owner.change': 'Change',
} as const;
