// R9: Back keeps what was typed, and Next waits until a step is right.
import { type ChannelEditorTools, channelEditors } from '@parley/channels/editors';
import { expect, it } from 'vitest';
import { changeDraft, chooseKind, draftOf, emptyWizard, goOn, goTo, problemsOf } from './wizard-state';

const tools: ChannelEditorTools = {
  origin: 'https://parley.example',
  workspace: { name: 'Demo shop', colour: '#0b7f72' },
  forms: [],
  members: [],
  teams: [],
  senders: [],
  showPreview: async () => null,
  mailCode: async () => null,
  createForm: async () => ({ formId: 'form_1' }),
  randomToken: () => 'made-for-you',
};
const around = { tools, language: 'sv' } as const;
const { chat, messenger } = channelEditors;

it('R9 keeps what was typed when going back, and each type has its own draft', () => {
  let state = goTo(chooseKind(emptyWizard, chat, around), 1);
  state = changeDraft(state, { name: 'Shop' });
  state = chooseKind(goTo(state, 0), messenger, around);
  expect(draftOf(state)).toMatchObject({ name: '', secrets: { verifyToken: 'made-for-you' } });
  state = chooseKind(state, chat, around);
  expect(draftOf(state)?.name).toBe('Shop');
});

it('R9 goes on only when the step is right, and says why not', () => {
  let state = changeDraft(goTo(chooseKind(emptyWizard, chat, around), 1), { name: '' });
  state = goOn(state, problemsOf(state, chat, around));
  expect(state).toMatchObject({ step: 1, problems: { name: expect.stringContaining('namn') } });
  state = changeDraft(state, { name: 'Shop' });
  expect(state.problems).toEqual({});
  expect(goOn(state, problemsOf(state, chat, around))).toMatchObject({ step: 2, problems: {} });
});

it('changes nothing before a type is chosen', () => {
  expect(changeDraft(emptyWizard, { name: 'Shop' })).toBe(emptyWizard);
  expect(draftOf(emptyWizard)).toBeNull();
});

it('R14 leaves new conversations unassigned unless somebody says otherwise', () => {
  const draft = draftOf(chooseKind(emptyWizard, chat, around));
  expect(draft?.routing).toMatchObject({ enabled: false, memberIds: [], teamIds: [], onlyAvailable: true });
  expect(draft?.flowId).toBeUndefined();
});
