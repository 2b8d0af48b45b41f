import { readFileSync, writeFileSync } from 'node:fs';

const opening = (section: string): string => `<!-- bench: ${section} -->`;
const closing = '<!-- /bench -->';

/** What the bench found out: told at once, and written into a page afterwards. */
export class Report {
  private readonly sections = new Map<string, string[]>();

  say(section: string, text: string): void {
    console.log(`\n${text}`);
    this.sections.set(section, [...(this.sections.get(section) ?? []), text]);
  }

  /** Puts each section between its own two marks on the page; what was not measured stays as it is. */
  writeInto(page: string): void {
    let text = readFileSync(page, 'utf8');
    for (const [section, found] of this.sections) {
      const start = text.indexOf(opening(section));
      const end = text.indexOf(closing, start);
      if (start < 0 || end < 0) throw new Error(`${page} has no place for '${section}'`);
      const before = text.slice(0, start + opening(section).length);
      text = `${before}\n\n${found.join('\n\n')}\n\n${text.slice(end)}`;
    }
    writeFileSync(page, text);
  }
}
