import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journal, JournalFactory } from '../types';

/** A line that could not be read is the one a crash cut off: it never counted. */
function readLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** `[key, value]` puts, `[key]` deletes. Values come back as they were put: only this module writes the files. */
function replay<T>(file: string): Map<string, T> {
  const entries = new Map<string, T>();
  if (!existsSync(file)) return entries;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const record = readLine(line);
    if (!Array.isArray(record) || typeof record[0] !== 'string') continue;
    if (record.length === 1) entries.delete(record[0]);
    else entries.set(record[0], record[1]);
  }
  return entries;
}

function compact<T>(file: string, entries: ReadonlyMap<string, T>): void {
  const lines = [...entries].map((entry) => `${JSON.stringify(entry)}\n`);
  writeFileSync(`${file}.part`, lines.join(''));
  renameSync(`${file}.part`, file);
}

/** Appends in the background: lines that arrive during a write go out together with the next one. */
class LineWriter {
  private waiting: string[] = [];
  private writing: Promise<void> | undefined;

  constructor(private readonly file: string) {}

  write(line: string): void {
    this.waiting.push(line);
    this.writing ??= this.drain();
  }

  async flush(): Promise<void> {
    while (this.writing) await this.writing;
  }

  private async drain(): Promise<void> {
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const lines = this.waiting.join('');
      this.waiting = [];
      await appendFile(this.file, lines);
    }
    this.writing = undefined;
  }
}

function openJournal<T>(file: string): Journal<T> {
  const entries = replay<T>(file);
  compact(file, entries);
  const writer = new LineWriter(file);
  return {
    entries,
    put: (key, value) => {
      entries.set(key, value);
      writer.write(`${JSON.stringify([key, value])}\n`);
    },
    delete: (key) => {
      if (entries.delete(key)) writer.write(`${JSON.stringify([key])}\n`);
    },
    flush: () => writer.flush(),
  };
}

/** Journals as files of JSON lines in `dir`, one a name. */
export function fileJournals(dir: string): JournalFactory {
  mkdirSync(dir, { recursive: true });
  return <T>(name: string) => openJournal<T>(join(dir, `${name}.jsonl`));
}

/** Journals that are forgotten with the process. */
export function memoryJournals(): JournalFactory {
  return <T>(): Journal<T> => {
    const entries = new Map<string, T>();
    return {
      entries,
      put: (key, value) => void entries.set(key, value),
      delete: (key) => void entries.delete(key),
      flush: () => Promise.resolve(),
    };
  };
}
