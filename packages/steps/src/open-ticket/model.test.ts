// What a ticket is made of, and what publishing wants of it.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { openTicketModel as model } from './model';
import { defaultOptions, type OpenTicketOptions } from './schema';

const ticket = (options: Partial<OpenTicketOptions> = {}): OpenTicketOptions => ({
  ...defaultOptions(),
  name: 'Question of {{email}}',
  ...options,
});
const tools = { localize: (_path: string, text: string) => ({ en: text }), isConnected: () => true };

describe('open-ticket', () => {
  it('wants a name', () => {
    expect(wrongFields(model, defaultOptions())).toEqual(['name']);
    expect(wrongFields(model, ticket())).toEqual([]);
    expect(wrongFields(model, ticket({ properties: [{ property: 'A B', variable: 'x' }] }))).toEqual([
      'properties.0.property',
    ]);
    const twice = [
      { property: 'seats', variable: 'a' },
      { property: 'seats', variable: 'b' },
    ];
    expect(model.check(ticket({ properties: twice }))).toHaveLength(1);
  });

  it('reads its templates and mapped variables', () => {
    const properties = [{ property: 'seats', variable: 'count' }];
    expect(model.reads(ticket({ description: 'd', properties }))).toEqual([
      { field: 'name', source: 'Question of {{email}}', as: 'template' },
      { field: 'description', source: 'd', as: 'template' },
      { field: 'properties.seats', source: 'count', as: 'expression' },
    ]);
    expect(model.writes(ticket({ numberVariable: 'nr' }))).toEqual([
      { variable: 'nr', type: 'number', exit: 'opened' },
    ]);
  });

  it('asks for the ticket once and goes on when it is open', () => {
    const state = model.compile({ id: 't', kind: 'open-ticket', options: ticket() }, tools);
    expect(state.entry).toHaveLength(1);
    // A flow that draws no way for a refused ticket goes on all the same.
    expect(exitsTaken(state.on?.['effect-done'])).toEqual(['opened', 'refused']);
    const open = model.compile(
      { id: 't', kind: 'open-ticket', options: ticket() },
      { ...tools, isConnected: () => false },
    );
    expect(exitsTaken(open.on?.['effect-done'])).toEqual(['opened', 'opened']);
    expect(state.always).toBeUndefined();
  });

  it('follows a renamed variable everywhere', () => {
    const options = ticket({ properties: [{ property: 'email', variable: 'email' }], numberVariable: 'email' });
    const renamed = model.renameVariable(options, 'email', 'mail');
    expect(renamed).toEqual({
      ...options,
      name: 'Question of {{mail}}',
      properties: [{ property: 'email', variable: 'mail' }],
      numberVariable: 'mail',
    });
  });
});
