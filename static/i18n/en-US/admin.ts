/** The page where the app is set up. */
export const admin = {
  'admin.time': 'Time',
  'admin.timeZone': 'Time zone',
  'admin.timeZone.help': 'A cycle starts and ends at midnight there, whoever looks.',
  'admin.weekStartsOn': 'First day of the week',
  'admin.weekStartsOn.help': 'Plans and charts count weeks from it.',
  'admin.checkInDays': 'Check-in rhythm',
  'admin.checkInDays.help':
    'New key results start with it; one that is silent longer is shown as outdated.',
  'admin.reviewDays': 'Review rhythm',
  'admin.reviewDays.help': 'How often a cycle is looked at as a whole.',
  'admin.everyDays': { one: 'Every day', other: 'Every {n} days' },
  'admin.everyWeeks': { one: 'Every week', other: 'Every {n} weeks' },

  'admin.counting': 'Counting work',
  'admin.credit': 'Credit for work in progress',
  'admin.credit.help':
    'What an issue counts from the moment it is in progress until it is done. To do counts nothing, done counts whole.',
  'admin.credit.none': 'None: only finished work counts',
  'admin.credit.some': '{percent} of an issue',
  'admin.resolutions': 'Resolutions that do not count',
  'admin.resolutions.help':
    'An issue closed with one of these leaves the work: it counts neither as done nor as open.',
  'admin.resolutions.none': 'This site has no resolutions.',
  'admin.resolutions.failed': 'Jira did not name the resolutions. Your choice stays as it is.',

  'admin.estimation': 'Estimates',
  'admin.estimation.help':
    'The field in which issues are estimated. Key results counted by story points use it; the others do not change.',
  'admin.estimation.site': 'Estimation field of the site',
  'admin.estimation.siteNone': 'None',
  'admin.estimation.none': 'No project has a field of its own yet.',
  'admin.estimation.add': 'Add a project',
  'admin.estimation.project': 'Project',
  'admin.estimation.field': 'Estimation field of {project}',
  'admin.estimation.remove': 'Remove {project}',
  'admin.estimation.proposed': '{field} (proposed)',
  'admin.estimation.noFields': 'This site has no number fields to estimate with.',
  'admin.estimation.failed': 'Jira did not name its fields. Try again in a minute.',
  'admin.estimation.hidden': 'a project you cannot see',

  'admin.preview.none': 'With this, none of {n} key results would change status.',
  'admin.preview': {
    one: 'With this, {changed} of {n} key result would change status.',
    other: 'With this, {changed} of {n} key results would change status.',
  },
  'admin.preview.part': 'With this, {changed} of the {n} newest key results would change status.',
  'admin.preview.wait': 'Looking what would change…',
  'admin.discard': 'Discard changes',

  'admin.rights': 'Who may do what',
  'admin.rights.intro':
    'Owners change their goals and contributors report on them, without any permission. Two permissions in Jira give more:',
  'admin.rights.administer': 'Administer OKRs',
  'admin.rights.administer.body':
    'Changes these settings, and manages the goals of the whole site. Jira administrators have it. Grant it in Jira under Settings, System, Global permissions.',
  'admin.rights.manage': 'Manage project OKRs',
  'admin.rights.manage.body':
    'Manages the goals of a project, as its administrators do. Grant it in the project under Project settings, Permissions (in a permission scheme).',
  'admin.rights.restricted':
    'A goal for named people is seen by them, its owner and its contributors alone. Not even an administrator sees it.',

  'room.nearly.title': 'The database of goals is nearly full',
  'room.nearly.body':
    '{used} of {ceiling} are in use. When it is full, nothing more can be saved: archive old cycles, or ask the app’s vendor.',
  'room.full.title': 'The database of goals is full',
  'room.full.body': 'Nothing more can be saved until there is room. What is there can be read.',

  'owner.former': 'Its owner is no longer here.',
  'owner.giveNew': 'Give it a new owner',
} as const;
