// A chat goes on only with a name, a colour that is one, and a welcome where it shall pop open.
import { expect, it } from 'vitest';
import type { CheckProps } from '../../channel-editor';
import { chatModel } from '../model';
import { checkLook, checkStates, checkWelcome } from './check-chat';
import { headingWords } from './heading/heading-words';
import { words } from './words';

const tools: CheckProps['tools'] = {
  origin: 'https://parley.example',
  workspace: { name: 'Demo', colour: '#0b7f72' },
  forms: [],
  members: [],
  teams: [],
  senders: [],
  showPreview: async () => null,
  mailCode: async () => null,
  createForm: async () => ({ problem: 'none here' }),
  randomToken: () => 'token',
};

function asked(name: string, settings: object): CheckProps {
  return {
    draft: { name, settings: { ...chatModel.defaultSettings(), ...settings }, secrets: {} },
    language: 'sv',
    tools,
    connected: null,
  };
}

it('R55 refuses a colour that is none, in words of the author', () => {
  expect(checkLook(asked('Shop', { colour: '#12' }))).toEqual({ colour: words.sv.colourWrong });
  expect(checkLook(asked(' ', { colour: '#0b7f72' }))).toEqual({ name: words.sv.nameMissing });
  expect(checkLook(asked('Shop', { colour: '' }))).toEqual({});
});

it('R63 pops nothing open without a welcome', () => {
  expect(checkWelcome(asked('Shop', { prompt: true, welcome: ' ' }))).toEqual({ welcome: words.sv.promptNeeds });
  expect(checkWelcome(asked('Shop', { prompt: true, welcome: 'Hej!' }))).toEqual({});
});

it('R60 refuses a contact owner heading without a fallback, R56 and people without any', () => {
  const heading = { by: 'owner', memberIds: [], teamIds: [], fallback: '' };
  expect(checkWelcome(asked('Shop', { heading }))).toEqual({ 'heading.fallback': headingWords.sv.fallbackMissing });
  expect(checkWelcome(asked('Shop', { heading: { ...heading, fallback: 'workspace' } }))).toEqual({});
  expect(checkWelcome(asked('Shop', { heading: { ...heading, fallback: 'people' } }))).toEqual({
    'heading.memberIds': headingWords.sv.nobody,
  });
  expect(checkWelcome(asked('Shop', { heading: { ...heading, by: 'people', memberIds: ['mem_1'] } }))).toEqual({});
});

it('R70 R72 takes messages up to their length', () => {
  expect(checkStates(asked('Shop', { waitMessage: 'x'.repeat(1_001) }))).toEqual({ waitMessage: words.sv.tooLong });
  expect(checkStates(asked('Shop', { awayMessage: 'x'.repeat(1_000) }))).toEqual({});
});

it('R53 takes the picture by a complete address only', () => {
  expect(checkLook(asked('Shop', { avatarUrl: 'logo.png' }))).toEqual({ avatarUrl: words.sv.avatarWrong });
  expect(checkLook(asked('Shop', { avatarUrl: 'https://shop.example/logo.png' }))).toEqual({});
});

it('takes domains only', () => {
  expect(checkWelcome(asked('Shop', { allowedDomains: ['https://a.example/x'] }))).toHaveProperty('allowedDomains');
  expect(checkWelcome(asked('Shop', { allowedDomains: ['*.a.example', 'localhost:3000'] }))).toEqual({});
});
