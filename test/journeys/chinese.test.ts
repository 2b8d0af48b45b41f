import type { Frame, Page } from 'playwright-core';
import { people } from '../../dev/jira/people';
import { english } from '../../static/i18n/en-US';
import { anEpic, aProject, move } from '../support/jira-work';
import { aCycle } from '../support/okr-work';
import { chinese } from '../../static/i18n/zh-CN';
import { board, boardOf, context, issuePage, panel } from './stage/places';
import { rulesOf } from './stage/rule';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;
let page: Page;
let epicKey: string;

const look = { locale: 'zh-CN', refusals: [404] } as const;

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT', { name: '平台' });
  const { epic, children } = anEpic(stage.site, project, 4);
  for (const child of children.slice(0, 1)) move(stage.site, child.id, 'done', 'done');
  epicKey = epic.key;
  const cycleId = await aCycle(stage, project);
  const { id, version, keyResults } = await stage.call('lead', 'objective.create', {
    cycleId,
    home: { kind: 'project', projectId: project.id },
    title: '三个核心模块上线',
    why: '客户在等',
    keyResults: [
      { title: '模块交付', measure: { kind: 'issues' } },
      {
        title: '试用率',
        measure: { kind: 'number', unit: '%', direction: 'increase', baseline: 20, target: 60 },
      },
    ],
  });
  await stage.call('lead', 'objective.publish', { id, version });
  const [byIssues = '', byNumber = ''] = keyResults.map((each) => each.id);
  await stage.call('lead', 'issueLink.add', { keyResultId: byIssues, issueIds: [epic.id] });
  await stage.call('lead', 'checkIn.post', {
    keyResultId: byNumber,
    confidence: 4,
    value: 24.5,
    assessment: 'on-track',
    note: '新首页有效果',
  });
  await stage.site.settle();
  page = await stage.visit('lead', issuePage(epicKey), look);
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

/**
 * What is the same in every language: keys of items, names of people, of the cycle and of Jira's own
 * configuration; and the lozenge, since the platform does not tell it who looks.
 */
const neutral = [
  ...Object.values(people).map(({ displayName }) => displayName),
  ...['Epic', 'Story', 'Medium', 'To Do', 'In Progress', 'Done', 'Secret summary', 'Q4 2026'],
  ...['Jira', 'Confluence', 'JQL', 'English', 'O-', 'KR-', 'PLT-', 'G Y R', 'Off track'],
];

/** Words of Latin letters that a reader or a screen reader meets in a document. */
async function latinIn(frame: Frame): Promise<string[]> {
  const texts = await frame.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
    const ofElements = [...document.body.querySelectorAll('*')].flatMap((element) =>
      attributes.flatMap((name) => element.getAttribute(name) ?? []),
    );
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const ofText: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest('script, style') === null) ofText.push(textContent ?? '');
    }
    return [...ofElements, ...ofText];
  });
  return texts.filter((text) => {
    const rest = neutral.reduce((left, name) => left.replaceAll(name, ''), text);
    return /[A-Za-z]{2,}/.test(rest);
  });
}

async function noEnglish(): Promise<void> {
  const apps = page.frames().slice(1);
  expect(apps.length).toBeGreaterThan(0);
  for (const frame of page.frames()) expect(await latinIn(frame)).toEqual([]);
}

const words = (key: keyof typeof english): string => {
  const text = chinese[key];
  return typeof text === 'string' ? text : text.other;
};

rule('an issue speaks Chinese, with the panel, the column and what opens in them', async () => {
  await panel(page).getByText('模块交付').waitFor();
  await context(page).getByText('模块交付').waitFor();
  await noEnglish();
  await panel(page).locator('button[data-status]').first().click();
  await panel(page)
    .getByRole('button', { name: words('checkIn.open') })
    .first()
    .click();
  await panel(page).locator('form').waitFor();
  await panel(page).locator('form button[type=submit]').click();
  await panel(page).getByText(words('checkIn.confidence.missing')).waitFor();
  await context(page)
    .getByRole('button', { name: words('issue.link') })
    .click();
  await context(page).getByRole('listbox').waitFor();
  await noEnglish();
});

rule('the board speaks Chinese, with its forms and its dates', async () => {
  await page.goto(stage.site.address + boardOf('PLT'));
  const goals = board(page);
  await goals.getByText('三个核心模块上线').first().waitFor();
  await goals.getByText('2026/10/1 – 2026/12/31').waitFor();
  await noEnglish();
  await goals.getByRole('button', { name: words('board.create') }).click();
  await goals.locator('form').waitFor();
  await goals.locator('form button[type=submit]').click();
  await noEnglish();
});

rule('a key result speaks Chinese, with a refusal of the app', async () => {
  await page.goto(stage.site.address + boardOf('PLT'));
  const goals = board(page);
  await goals.getByRole('link', { name: /试用率/ }).click();
  await goals.getByRole('button', { name: words('values.record') }).click();
  await goals.locator('form input').first().fill('1234.5');
  await goals.locator('form input[type=date]').fill('2026-09-30');
  await goals.locator('form button[type=submit]').click();
  await goals.getByText('2026年10月1日', { exact: false }).first().waitFor();
  await noEnglish();
});
