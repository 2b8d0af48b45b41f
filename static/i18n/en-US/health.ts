export const health = {
  'admin.health': 'Health',
  'health.fine': 'Fine',
  'health.busy': 'Worth a look',
  'health.stuck': 'Stuck',
  'health.sum.fine': 'Everything is up to date and within its limits.',
  'health.sum.busy': 'Something is late, out of sight or near a limit. Nothing is lost.',
  'health.sum.stuck': 'Something does not go on by itself. Below is what to do.',
  'health.of': 'of {limit}',
  'health.none': 'None',
  'health.never': 'Not yet',

  'health.jira': 'Keeping up with Jira',
  'health.waiting': 'Changed issues waiting to be read',
  'health.waiting.read': 'Last read: {ago}.',
  'health.waiting.nothing': 'Jira tells of every change, and it is read within minutes.',
  'health.waiting.fine': 'Waiting since: {ago}. Reading takes minutes.',
  'health.waiting.busy':
    'The first has been waiting since: {ago}. Jira may be slow; it is asked again every five minutes.',
  'health.waiting.stuck':
    'The first has been waiting since: {ago}. See at status.atlassian.com whether Jira has trouble; if it has none, tell the app’s vendor.',

  'health.reconcile': 'Every change known up to',
  'health.reconcile.never':
    'The search for changes that Jira did not tell of starts within the hour.',
  'health.reconcile.done':
    'Events can get lost, so every hour the app also searches Jira for changes. Last search: {ago}.',
  'health.reconcile.budget':
    'The last search ({ago}) stopped when the points of its hour were spent. The next hour goes on from there.',
  'health.reconcile.time':
    'The last search ({ago}) found more than an hour’s turn reads. The next hour goes on from there.',
  'health.reconcile.jira':
    'At the last search ({ago}) Jira did not answer. Figures stay as they were last known; the next hour asks again.',
  'health.reconcile.failed':
    'The last search ({ago}) failed. The next hour tries again; if this stays, tell the app’s vendor.',
  'health.reconcile.stuck':
    'For a day no search came to its end. If this stays, tell the app’s vendor.',
  'health.reconcile.refused': {
    one: '{n} project does not let the app in. In its permission scheme, grant “Browse projects” to the role atlassian-addons-project-access.',
    other:
      '{n} projects do not let the app in. In their permission schemes, grant “Browse projects” to the role atlassian-addons-project-access.',
  },

  'health.rules': 'Every rule asked since',
  'health.rules.none': 'No open key result finds its issues by a rule.',
  'health.rules.never': 'The next hour asks Jira what each rule finds.',
  'health.rules.done': 'Every hour asks Jira anew what each rule finds. Last time: {ago}.',
  'health.rules.budget':
    'The last turn ({ago}) ended when the points of its hour were spent. The next hour goes on with the rules longest not asked.',
  'health.rules.time':
    'The last turn ({ago}) had more rules than it asks. The next hour goes on with those longest not asked.',
  'health.rules.jira':
    'At the last turn ({ago}) Jira did not answer. What rules found before still counts; the next hour asks again.',
  'health.rules.failed':
    'The last turn ({ago}) failed. The next hour tries again; if this stays, tell the app’s vendor.',
  'health.rules.stuck':
    'A rule was not asked for a day, so its key result may show old figures. If this stays, use fewer or narrower rules, or tell the app’s vendor.',

  'health.sweep': 'Issues not read for more than a week',
  'health.sweep.fine': 'Every issue that counts is read again within a week, whatever events say.',
  'health.sweep.busy': 'Every hour reads some of them again, the oldest first.',
  'health.sweep.stuck': 'Reading them again does not get on. If this stays, tell the app’s vendor.',

  'health.missing': 'Issues the app cannot see',
  'health.missing.fine': 'The app sees every issue that counts.',
  'health.missing.busy':
    'They keep their last known state. They may be archived, in the trash, or hidden from the app by a permission scheme or a security level.',

  'health.cost': 'What it takes',
  'health.points': 'Jira points spent this hour',
  'health.points.fine':
    'Each issue read costs a point. Busiest hour of the last 24: {busiest}. Jira gives the app {ceiling} an hour for all its sites.',
  'health.points.busy':
    'What can wait gets no more than its reserve until the next hour; what people change is still read. Busiest hour of the last 24: {busiest}.',
  'health.points.stuck':
    'Jira answers the app no more before the next hour. Figures stay as they were last known.',
  'health.sql': 'Database time of background work this hour',
  'health.sql.fine':
    'The platform gives 62.5 seconds a minute. Busiest hour of the last 24: {busiest}. What screens take is not in it: the platform does not tell the app.',
  'health.sql.busy':
    'Background work takes much of what the platform gives, 62.5 seconds a minute, so screens may be slow. Busiest hour of the last 24: {busiest}.',
  'health.sql.stuck':
    'The database has no time left for screens, which may be refused until the next minute. If this stays, tell the app’s vendor.',
  'health.seconds': '{seconds} s',
  'health.room': 'Room used',
  'health.room.fine': 'There is room.',
  'health.room.busy': 'Room runs out: archive old cycles, or ask the app’s vendor.',
  'health.room.stuck': 'Nothing more can be saved: archive old cycles, or ask the app’s vendor.',
  'health.database': 'Database',
  'health.database.yes': 'Prepared',
  'health.database.no': 'Being prepared',
  'health.database.fine': 'It is as this version of the app needs it.',
  'health.database.busy': 'An update brought new tables. This ends by itself within the hour.',
} as const;
