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

  it('R26 corrects properties in place by their kind, and refuses what does not fit', async () => {
    const number = { of: 'contact', key: 'customer_number', label: 'Customer number', kind: 'number', required: false };
    await parley.call('properties.create', { ...number, options: [] });
    const options = ['Racing', 'Touring'].map((label) => ({ value: label.toLowerCase(), label }));
    await parley.call('properties.create', {
      ...number,
      key: 'likes',
      label: 'Likes',
      kind: 'several-choices',
      options,
    });
    await page.reload();
    await page.getByLabel('Company').fill('Demo bikes');
    await page.getByLabel('Company').press('Enter');
    await page.getByLabel('Customer number').fill('twelve');
    await page.getByLabel('Customer number').press('Enter');
    await page.getByText('Write a number.').waitFor();
    await page.getByLabel('Customer number').fill('12');
    await page.getByLabel('Customer number').press('Enter');
    await page.getByRole('button', { name: /^Likes/ }).click();
    await page.getByRole('checkbox', { name: 'Touring' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Likes: Touring' }).waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Company').inputValue()).toBe('Demo bikes');
    expect(await page.getByLabel('Customer number').inputValue()).toBe('12');
    await page.getByRole('button', { name: 'Likes: Touring' }).waitFor();
  });

  it('R108 merges a possible duplicate, and takes it apart again', async () => {
    await parley.call('contacts.create', { properties: { first_name: 'Ada', phone: '+46 70 123 45 67' } });
    await page.reload();
    await page.getByRole('heading', { name: 'Possible duplicate' }).waitFor();
    await page.getByText('Same name').waitFor();
    await page.getByRole('button', { name: 'Compare and merge with Ada' }).click();
    const dialog = page.getByRole('dialog', { name: 'Are these the same person?' });
    await dialog.getByRole('row', { name: /Phone.*fills the gap/ }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Merge' }).click();
    await page.getByText('Merged with Ada').waitFor();
    await expect.poll(() => page.getByLabel('Phone', { exact: true }).inputValue()).toBe('+46 70 123 45 67');
    await page.getByRole('button', { name: 'Take Ada apart again' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Take apart' }).click();
    await page.getByRole('heading', { name: 'Possible duplicate' }).waitFor();
    expect(await page.getByLabel('Phone', { exact: true }).inputValue()).toBe('');
  });

  it('R19 lists the ways somebody is known by, and whether each is proven', async () => {
    const card = page.getByRole('heading', { name: 'Known by' }).locator('..');
    const line = card.getByRole('listitem').filter({ hasText: 'ada@demo.example' });
    await line.getByText('Only claimed').waitFor();
    await page.getByLabel('Phone', { exact: true }).fill('+46 70 765 43 21');
    await page.getByLabel('Phone', { exact: true }).press('Enter');
    await card.getByRole('listitem').filter({ hasText: '765' }).getByText('Only claimed').waitFor();
  });

  it.each(['/contacts/con_nobody', '/inbox/conv_nobody'])('says that there is nothing at %s', async (path) => {
    const own = await parley.open(path);
    await own.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await own.context().close();
  });

  it.each(['light', 'dark'] as const)('is open to everybody, %s', async (colorScheme) => {
    const own = await parley.open('/contacts', { colorScheme });
    await own.getByRole('link', { name: 'Ada' }).first().waitFor();
    expect(await axeFaults(own)).toEqual([]);
    await own.getByRole('link', { name: 'Ada' }).first().click();
    await own.getByText('Became a contact').waitFor();
    expect(await axeFaults(own)).toEqual([]);
    await own.context().close();
  });
});
