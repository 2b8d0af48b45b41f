import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { company, filledWith, forget, history, markFilled } from '../../../dev/site/contents';

const now = Date.parse('2026-11-23T12:00:00Z');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'contents-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a site knows what it was filled with', () => {
  expect(filledWith(folder)).toBeUndefined();
  markFilled(folder, company(now));
  expect(filledWith(folder)).toBe('company');
});

test('a filled site is kept unless it is to be forgotten', () => {
  const dataDir = path.join(folder, 'site');
  mkdirSync(dataDir);
  markFilled(dataDir, company(now));
  forget(dataDir, false);
  expect(existsSync(dataDir)).toBe(true);
  forget(dataDir, true);
  expect(existsSync(dataDir)).toBe(false);
});

test('what was filled only half is forgotten', () => {
  const dataDir = path.join(folder, 'site');
  mkdirSync(dataDir);
  forget(dataDir, false);
  expect(existsSync(dataDir)).toBe(false);
});

test('the company’s story starts before now; a history the day before its first issue', () => {
  expect(company(now).startAt).toBeLessThan(now);
  const file = path.join(folder, 'h.jsonl');
  const line = {
    ...{ id: '1', key: 'AC-1', project: 'AC', type: 'Bug', subtask: false, summary: 'First' },
    ...{ created: '2015-04-24T12:00:00.000+0000', updated: '2015-05-12T12:00:00.000+0000' },
    ...{ resolutiondate: null, status: 'Open', statusId: '1', statusCategory: 'new' },
    ...{ resolution: null, priority: null, parent: null, epic: null, storyPoints: null },
    ...{ sprints: [], fixVersions: [], labels: [], components: [], links: [], subtasks: [] },
    ...{ assignee: null, reporter: null, commentsAt: [] },
  };
  writeFileSync(file, `${JSON.stringify(line)}\n`);
  expect(history(file).startAt).toBe(Date.parse('2015-04-23T12:00:00Z'));
});
