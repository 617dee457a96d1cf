// Going on takes a form there is, or makes the one that was named.
import { expect, it } from 'vitest';
import type { CheckProps } from '../../channel-editor';
import { checkForm, makeForm } from './check-form';
import { words } from './words';

const made: string[] = [];
const tools: CheckProps['tools'] = {
  origin: 'https://parley.example',
  workspace: { name: 'Demo', colour: '#0b7f72' },
  forms: [{ id: 'form_1', name: 'Contact us', fields: 3, published: true, connectedAs: null }],
  members: [],
  teams: [],
  senders: [],
  showPreview: async () => null,
  mailCode: async () => null,
  createForm: async (name) => {
    made.push(name);
    return name === 'Refused' ? { problem: 'Not now.' } : { formId: 'form_2' };
  },
  randomToken: () => 'token',
};

function asked(settings: CheckProps['draft']['settings']): CheckProps {
  return { draft: { name: '', settings, secrets: {} }, language: 'en', tools, connected: null };
}

it('R112 goes on with a chosen form', async () => {
  expect(checkForm(asked({ formId: '' }))).toEqual({ formId: words.en.missing });
  expect(checkForm(asked({ formId: 'form_1' }))).toEqual({});
  expect(await makeForm(asked({ formId: 'form_1' }))).toEqual({ patch: {} });
  expect(made).toEqual([]);
});

it('R114 a new form needs a name of its own, and is there after going on', async () => {
  expect(checkForm(asked({ newFormName: ' ' }))).toEqual({ newFormName: words.en.newNameMissing });
  expect(checkForm(asked({ newFormName: 'contact US' }))).toEqual({ newFormName: words.en.newNameTaken });
  expect(checkForm(asked({ newFormName: 'Returns' }))).toEqual({});
  expect(await makeForm(asked({ newFormName: ' Returns ' }))).toEqual({
    patch: { name: 'Returns', settings: { formId: 'form_2' } },
  });
  expect(made).toEqual(['Returns']);
});

it('says why a form could not be made', async () => {
  expect(await makeForm(asked({ newFormName: 'Refused' }))).toEqual({ problems: { newFormName: 'Not now.' } });
});
