// Typed answers find their choice by label or number.
import { describe, expect, it } from 'vitest';
import { choiceFromText } from './choice-from-text';

const choices = [
  { id: 'sales', label: 'Sales' },
  { id: 'support', label: 'Technical  support' },
  { id: 'three', label: '1' },
];

describe('choiceFromText', () => {
  it.each([
    ['sales', 'sales'],
    [' SALES ', 'sales'],
    ['technical support', 'support'],
    ['2', 'support'],
    ['2.', 'support'],
    ['#2', 'support'],
    ['2. Technical support', 'support'],
    ['1. sales', 'sales'],
  ])('reads %j as %s', (text, id) => {
    expect(choiceFromText(choices, text)?.id).toBe(id);
  });

  it('takes a label before a number', () => {
    expect(choiceFromText(choices, '1')?.id).toBe('three');
  });

  it.each(['', '0', '4', '999', 'sale', '2. Sales', 'I want 2'])('does not guess from %j', (text) => {
    expect(choiceFromText(choices, text)).toBeNull();
  });

  it('wants the number where two labels are equal', () => {
    const twins = [
      { id: 'a', label: 'Yes' },
      { id: 'b', label: 'yes' },
    ];
    expect(choiceFromText(twins, 'Yes')).toBeNull();
    expect(choiceFromText(twins, '2')?.id).toBe('b');
  });
});
