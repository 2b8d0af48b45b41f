import { whoMeans } from '../../src/contract/operation';
import { operations } from '../../src/contract/operations';
import { mayCall, personMeans, type Audience, type PersonKind } from '../../src/contract/who-may';

const head = `# Who may do what

Made from the contract by \`tsx dev/cli/rights.ts\`; a test keeps it equal, and another walks every operation as every kind
of person. The use case refuses, not the screen. What somebody may not see is refused like an id that names nothing.
Rights in Jira are asked of Jira as the viewer and trusted for ten minutes.

- **Whoever manages the site**: Jira's global permission *Administer Jira*, or the app's *Administer OKRs*.
- **Whoever manages a project**: Jira's *Administer Projects* there, or the app's *Manage project OKRs*.
- **Whoever may see an item**: by its visibility anyone with access to Jira, whoever may browse its home, or its owner, its
  contributors and the people named. Key results follow their objective. Administrators are no exception.
- At an item of the site, whoever manages the site takes the place of whoever manages the project.

`;

const tables: readonly (readonly [Audience, string])[] = [
  ['home', 'An item that everybody sees who may browse its project'],
  ['people', 'An item that only named people see'],
];

const kinds = Object.keys(personMeans) as PersonKind[];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table([seenBy, title]: (typeof tables)[number]): string {
  const top = row(['operation', ...kinds.map((kind) => personMeans[kind])]);
  const rule = row(['---', ...kinds.map(() => ':-:')]);
  const rows = Object.entries(operations).map(([name, { who }]) =>
    row([`\`${name}\``, ...kinds.map((kind) => (mayCall(who, kind, seenBy) ? '✓' : '–'))]),
  );
  return [`## ${title}`, '', top, rule, ...rows].join('\n');
}

function summaries(): string {
  const rows = Object.entries(operations).map(([name, { who, summary }]) =>
    row([`\`${name}\``, whoMeans[who], summary]),
  );
  const top = [row(['operation', 'who may call it', 'what it does']), row(['---', '---', '---'])];
  return ['## What each does', '', ...top, ...rows].join('\n');
}

/** `docs/rights.md`, from the contract. */
export const rightsPage = (): string =>
  `${head}${[...tables.map(table), summaries()].join('\n\n')}\n`;
