import { whoMeans } from '../../src/contract/operation';
import { operations } from '../../src/contract/operations';

const head = `# Who may do what

Made from the contract by \`tsx dev/cli/rights.ts\`; a test keeps it equal. The use case refuses, not the screen; whoever has
no account is refused everything. Rights in Jira are asked of Jira as the viewer and trusted for ten minutes.

| operation | who may call it | what it does |
| --- | --- | --- |
`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** `docs/rights.md`, from the contract. */
export function rightsPage(): string {
  const rows = Object.entries(operations).map(([name, { who, summary }]) =>
    row([`\`${name}\``, whoMeans[who], summary]),
  );
  return `${head}${rows.join('\n')}\n`;
}
