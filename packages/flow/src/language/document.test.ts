import { describe, expect, it } from 'vitest';
import { edgeSchema, flowDocumentSchema, interruptSchema, stepSchema, variableSchema } from './document';

const takes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('the flow document', () => {
  it.each([
    ['a', true],
    ['ask-name_2', true],
    ['A'.repeat(80), true],
    ['A'.repeat(81), false],
    ['', false],
    ['1st', false],
    ['_x', false],
    ['a.b', false],
    ['a#b', false],
    ['å', false],
  ])('takes step id %j: %s', (id, expected) => {
    expect(takes(stepSchema, { id, kind: 'say', options: {} })).toBe(expected);
  });

  it.each([
    ['name', true],
    ['first_name_2', true],
    ['Name', false],
    ['first name', false],
    ['2nd', false],
    ['', false],
    ['x'.repeat(61), false],
  ])('takes variable name %j: %s', (name, expected) => {
    expect(takes(variableSchema, { name, type: 'text' })).toBe(expected);
  });

  it('takes only known variable types', () => {
    expect(takes(variableSchema, { name: 'a', type: 'list' })).toBe(true);
    expect(takes(variableSchema, { name: 'a', type: 'string' })).toBe(false);
  });

  it('takes any exit id, since step kinds make them', () => {
    const edge = (exit: string) => ({ id: 'e', from: { step: 'a', exit }, to: 'b' });
    expect(takes(edgeSchema, edge('choice 1: ja!'))).toBe(true);
    expect(takes(edgeSchema, edge(''))).toBe(false);
    expect(takes(edgeSchema, { ...edge('x'), colour: 'red' })).toBe(false);
  });

  it('trims keywords and refuses empty ones', () => {
    const parsed = interruptSchema.safeParse({ id: 'i', keywords: [' agent '], to: null });
    expect(parsed.data?.keywords).toEqual(['agent']);
    expect(takes(interruptSchema, { id: 'i', keywords: [' '], to: null })).toBe(false);
  });

  it.each([
    ['en', true],
    ['pt-BR', true],
    ['english', false],
    ['EN', false],
    ['pt_br', false],
  ])('takes language %j: %s', (language, expected) => {
    const field = flowDocumentSchema.shape.language;
    expect(takes(field, language)).toBe(expected);
  });
});
