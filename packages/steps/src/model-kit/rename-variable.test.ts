// Renaming touches variables that are read, and nothing that only looks like one.
import { describe, expect, it } from 'vitest';
import { renameInExpression, renameInTemplate } from './rename-variable';

describe('renameInExpression', () => {
  it.each([
    ['name == "Ada"', 'first == "Ada"'],
    ['vars.name + name', 'vars.first + first'],
    ['vars . name', 'vars . first'],
    ['contact.name == name', 'contact.name == first'],
    ['"name" == name', '"name" == first'],
    ["'it\\'s name' + name", "'it\\'s name' + first"],
    ['name2 + my_name', 'name2 + my_name'],
    ['size(name) > 2 || name', 'size(first) > 2 || first'],
    ['[name, other].exists(x, x == name)', '[first, other].exists(x, x == first)'],
    ['name.startsWith("name")', 'first.startsWith("name")'],
  ])('%s -> %s', (source, renamed) => {
    expect(renameInExpression(source, 'name', 'first')).toBe(renamed);
  });
});

describe('renameInTemplate', () => {
  it.each([
    ['Hi {{name}}, your name', 'Hi {{first}}, your name'],
    ['{{ name | default: "name" }}', '{{ first | default: "name" }}'],
    ['{{ contact.name | name }}', '{{ contact.name | name }}'],
    ['{% if name == "x" %}name{% endif %}', '{% if first == "x" %}name{% endif %}'],
    ['{{name', '{{name'],
    ['{{ vars.name }}', '{{ vars.first }}'],
  ])('%s -> %s', (text, renamed) => {
    expect(renameInTemplate(text, 'name', 'first')).toBe(renamed);
  });
});
