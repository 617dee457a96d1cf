// Contacts in a real browser: made by hand, found, and corrected on their page.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe-faults';
import { type Parley, startParley } from './start-parley';

describe('contacts', () => {
  let parley: Parley;
  let page: Page;

  beforeAll(async () => {
    parley = await startParley();
    page = await parley.open('/contacts');
  });
  afterAll(() => parley.stop());

  it('makes a contact and opens their page', async () => {
    await page.getByRole('heading', { name: 'Nobody here yet' }).waitFor();
    await page.getByRole('button', { name: 'New contact' }).first().click();
    await page.getByLabel('First name').fill('Ada');
    await page.getByLabel('Email').fill('ada@demo.example');
    await page.getByRole('button', { name: 'Create contact' }).click();
    await page.waitForURL(/\/contacts\/contact_|\/contacts\/con/);
    await page.getByRole('heading', { name: 'Ada', level: 2 }).waitFor();
    await page.getByText('Only claimed').waitFor();
  });

  it('refuses a second contact with the same email and says why', async () => {
    await page.goto(`${parley.origin}/contacts`);
    await page.getByRole('button', { name: 'New contact' }).first().click();
    await page.getByLabel('Email').fill('ADA@demo.example');
    await page.getByRole('button', { name: 'Create contact' }).click();
    await page.getByText('There is a contact with this email already.').waitFor();
    await page.keyboard.press('Escape');
  });

  it('finds somebody by a part of the name', async () => {
    await page.getByLabel('Search contacts').fill('nobody like this');
    await page.getByRole('heading', { name: 'Nobody found' }).waitFor();
    await page.getByLabel('Search contacts').fill('ad');
    await page.getByRole('link', { name: 'Ada' }).click();
    await page.getByRole('heading', { name: 'Ada', level: 2 }).waitFor();
  });

  it('corrects a property in place and takes a new one', async () => {
    await page.getByLabel('Company').fill('Demo bikes');
    await page.getByLabel('Company').press('Enter');
    await page.getByRole('button', { name: 'Add property' }).click();
    await page.getByLabel('Name of the property').fill('Customer number');
    await page.getByLabel('Value').fill('12');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByLabel('Customer number').waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Company').inputValue()).toBe('Demo bikes');
    expect(await page.getByLabel('Customer number').inputValue()).toBe('12');
  });

  it.each(['light', 'dark'] as const)('is open to everybody, %s', async (colorScheme) => {
    const own = await parley.open('/contacts', { colorScheme });
    await own.getByRole('link', { name: 'Ada' }).waitFor();
    expect(await axeFaults(own)).toEqual([]);
    await own.getByRole('link', { name: 'Ada' }).click();
    await own.getByText('Became a contact').waitFor();
    expect(await axeFaults(own)).toEqual([]);
    await own.context().close();
  });
});
