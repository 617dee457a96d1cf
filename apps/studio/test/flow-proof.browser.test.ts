// Problems played in the test panel, visits kept as tests, and what they cover, in a real browser.
import { emptyFlow } from '@parley/flow';
import { stepModels } from '@parley/steps/models';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeFaults } from './axe-faults';
import { type Parley, startParley } from './start-parley';

const made = z.object({ flowId: z.string() });
const stored = z.object({ draft: z.object({ tests: z.array(z.object({ name: z.string(), visit: z.unknown() })) }) });

function ageFlow() {
  const age = { text: 'How old are you?', answer: 'number', min: 0, max: 120, variable: 'age' };
  const branches = [{ id: 'adult', name: 'Adult', condition: 'age >= 18' }];
  const say = (id: string, text: string) => ({
    id,
    kind: 'send-message',
    options: { ...stepModels['send-message'].defaults(), bubbles: [{ id: 'b1', kind: 'text', text }] },
  });
  const edges = ['opened:next>ask', 'ask:answered>fork', 'fork:adult>welcome', 'welcome:next>bye', 'ask:gave-up>bye'];
  return {
    ...emptyFlow('Age check', 'en'),
    variables: [{ name: 'age', type: 'number' as const }],
    steps: [
      { id: 'opened', kind: 'chat-opened', options: stepModels['chat-opened'].defaults() },
      { id: 'ask', kind: 'ask-question', options: { ...stepModels['ask-question'].defaults(), ...age } },
      { id: 'fork', kind: 'condition', options: { branches } },
      say('welcome', 'Welcome in'),
      { id: 'bye', kind: 'end', options: stepModels.end.defaults() },
    ],
    edges: edges.map((words, index) => {
      const [from = '', to = ''] = words.split('>');
      const [step = '', exit = ''] = from.split(':');
      return { id: `e${index}`, from: { step, exit }, to };
    }),
    layout: {
      steps: {
        opened: { x: 0, y: 0 },
        ask: { x: 320, y: 0 },
        fork: { x: 640, y: 0 },
        welcome: { x: 320, y: 260 },
        bye: { x: 640, y: 300 },
      },
      notes: [],
    },
  };
}

describe('the proof of a flow', () => {
  let parley: Parley;
  let page: Page;
  let flowId: string;

  beforeAll(async () => {
    parley = await startParley();
    ({ flowId } = made.parse(await parley.call('flows.create', { name: 'Age check', draft: ageFlow() })));
    page = await parley.open(`/flows/${flowId}`);
  });
  afterAll(() => parley.stop());

  const test = () => page.getByRole('region', { name: 'Test', exact: true });

  it('plays the shortest visit that shows a problem, with answers the flow takes', async () => {
    await page.getByRole('button', { name: '1 problem' }).first().click();
    const list = page.getByRole('list', { name: 'Problems' });
    await list.getByText('“Otherwise” leads nowhere').waitFor();
    await list.getByRole('button', { name: 'Show' }).click();
    await test().getByText('How old are you?').waitFor();
    await test().getByText('5', { exact: true }).first().waitFor();
    await test().getByText('The visit ended').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('shows on the drawing what visits cover', async () => {
    await page.getByRole('button', { name: 'Show what tests cover (5 of 5 ways on)' }).click();
    await page.locator('.react-flow__edge.covered').first().waitFor();
    expect(await page.locator('.react-flow__edge.covered').count()).toBe(5);
    await page.getByRole('button', { name: 'Hide what tests cover (5 of 5 ways on)' }).click();
  });

  it('keeps a visit as a test that holds back publishing once it fails', async () => {
    await test().getByRole('button', { name: 'Start over' }).click();
    await test().getByRole('textbox', { name: 'Write a message' }).fill('40');
    await page.keyboard.press('Enter');
    await test().getByText('Welcome in').first().waitFor();
    await test().getByRole('button', { name: 'Keep as test' }).click();
    await test().getByRole('button', { name: 'Kept' }).waitFor();
    await expect
      .poll(async () => stored.safeParse(await parley.ask('flows.get', { flowId })).data?.draft.tests)
      .toMatchObject([
        { name: '40', visit: { steps: [{ expects: 'How old are you?' }, { says: '40' }, { expects: 'Welcome in' }] } },
      ]);
    await test().getByRole('button', { name: 'Close' }).click();
    await test().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.locator('[data-step="welcome"]').getByText('Welcome in').dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Come in');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '2 problems' }).first().click();
    await page.getByRole('list', { name: 'Problems' }).getByText('The test “40” fails').waitFor();
  });
});
