// A chat goes on only with a name, a colour that is one, and a welcome where it shall pop open.
import { expect, it } from 'vitest';
import type { CheckProps } from '../../channel-editor';
import { chatModel } from '../model';
import { checkLook, checkWelcome } from './check-chat';
import { words } from './words';

const tools: CheckProps['tools'] = {
  origin: 'https://parley.example',
  workspace: { name: 'Demo', colour: '#0b7f72' },
  forms: [],
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

it('takes domains only', () => {
  expect(checkWelcome(asked('Shop', { allowedDomains: ['https://a.example/x'] }))).toHaveProperty('allowedDomains');
  expect(checkWelcome(asked('Shop', { allowedDomains: ['*.a.example', 'localhost:3000'] }))).toEqual({});
});
