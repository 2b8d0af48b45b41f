import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { Logged } from './statement-log';
import { table, whole } from './table';

/** A table with fewer rows is as well read whole. */
const tinyRows = 1_000;

interface Scan {
  readonly table: string;
  readonly rows: number;
  readonly by: string;
  readonly of: string;
  readonly statement: string;
}

/** What reads is run for its plan, which then tells the rows it looked at: a LIMIT may end a walk early. */
const reads = /^\W*(?:SELECT|WITH)\b/i;

/** `work_scope s` in the statement names what the plan calls `s`; all of them where several are called so. */
function tableNamed(alias: string, text: string): string {
  const names = new RegExp(`(?:FROM|JOIN|UPDATE|INTO)\\s+(\\w+)\\s+(?:AS\\s+)?${alias}\\b`, 'g');
  const found = new Set([...text.matchAll(names)].map(([, name]) => name));
  return found.size === 0 ? alias : `${[...found].join(' or ')} ${alias}`;
}

/** The plans of all statements that any case ran: which of them walk a growing table from end to end. */
export class Plans {
  private readonly explained = new Set<string>();
  private readonly scans: Scan[] = [];

  constructor(private readonly pool: Pool) {}

  /** Asks for the plan of each kind of statement once. */
  async explain(of: string, statements: readonly Logged[]): Promise<void> {
    for (const { text, kind } of statements) {
      if (this.explained.has(kind)) continue;
      this.explained.add(kind);
      const isRead = reads.test(text);
      const [plan] = await this.pool.query<RowDataPacket[]>(
        `${isRead ? 'ANALYZE' : 'EXPLAIN'} ${text}`,
      );
      for (const row of plan) this.note(of, text, row, Number(row[isRead ? 'r_rows' : 'rows']));
    }
  }

  private note(of: string, text: string, row: RowDataPacket, rows: number): void {
    const alias = String(row['table']);
    const by = String(row['type']);
    const isScan = (by === 'ALL' || by === 'index') && rows > tinyRows;
    // `<derived2>` and the like are the statement's own.
    if (!isScan || alias.startsWith('<')) return;
    const statement = text.replace(/\s+/g, ' ').slice(0, 60);
    this.scans.push({ table: tableNamed(alias, text), rows, by, of, statement });
  }

  told(): string {
    const scans = this.scans.map((scan) => [
      scan.table,
      whole(scan.rows),
      scan.by,
      scan.of,
      `\`${scan.statement}…\``,
    ]);
    const sentence = `${whole(this.explained.size)} kinds of statements ran; ${whole(scans.length)} walk a table of more than ${whole(tinyRows)} rows from end to end`;
    if (scans.length === 0) return `${sentence}.`;
    return `${sentence}:\n\n${table(['table', 'rows', 'by', 'of', 'statement'], scans)}`;
  }
}
