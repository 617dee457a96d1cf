// What each kind of block comes to, and how groups are taken apart and put together.
import { describe, expect, it } from 'vitest';
import { importTypebot } from './import-typebot';
import { drawFile, type DrawnFile, says } from './testing/draw-file';

function bring(file: DrawnFile) {
  const { draft, losses } = importTypebot(drawFile(file));
  const told = losses.filter(({ kind }) => kind !== 'file');
  return {
    draft,
    losses: told,
    steps: Object.fromEntries(draft.steps.map((step) => [step.id, step])),
    edges: draft.edges.map(({ from, to }) => `${from.step}:${from.exit}>${to}`),
    whats: told.map(({ what, block }) => `${what} ${block}`),
  };
}

const condition = (comparisons: readonly object[], rest: object = {}) => ({
  type: 'Condition',
  items: [{ id: 'yes', content: { comparisons }, ...rest }],
});

describe('importTypebot', () => {
  it('makes one message of bubbles in a row, and a question of the last text before an input', () => {
    const { steps, edges } = bring({
      groups: { Hello: [says('Hi'), says('I am a bot'), says('Your name?'), { type: 'text input' }, says('Thanks')] },
    });
    expect(steps['b00']).toMatchObject({
      kind: 'send-message',
      name: 'Hello',
      options: { bubbles: [{ id: 'b00', kind: 'text', text: 'Hi' }, { text: 'I am a bot' }] },
    });
    expect(steps['b03']).toMatchObject({ kind: 'ask-question', options: { text: 'Your name?', answer: 'text' } });
    expect(edges).toEqual(['start:next>b00', 'b00:next>b03', 'b03:answered>b04', 'b04:next>end']);
  });

  it('takes the words of a question from the group before, or says what it asks instead', () => {
    const { steps, edges } = bring({
      groups: {
        A: [{ ...says('Which one?'), outgoingEdgeId: 'ab' }],
        B: [{ type: 'choice input', items: [{ id: 'x', content: 'X', outgoingEdgeId: 'bc' }] }],
        C: [{ type: 'email input' }],
      },
      edges: { ab: 'B', bc: 'C' },
    });
    expect(steps['b10']).toMatchObject({ options: { text: 'Which one?' } });
    expect(steps['b20']).toMatchObject({ options: { text: 'Please answer:', answer: 'email' } });
    expect(edges).toEqual(['start:next>b10', 'b10:x>b20', 'b20:answered>end']);
  });

  it('gives each item its own way and the default way to the rest', () => {
    const items = [
      { id: 'a', content: 'Yes', outgoingEdgeId: 'toB' },
      { id: '1b', content: 'yes' },
      { id: 'a', content: '' },
    ];
    const { steps, edges, whats } = bring({
      groups: { A: [says('?'), { type: 'choice input', items }, says('below')], B: [says('b')] },
      edges: { toB: 'B' },
    });
    expect(steps['b01']?.options['choices']).toEqual([
      { id: 'a', label: 'Yes' },
      { id: 'b1b', label: 'yes (2)' },
      { id: 'a_2', label: 'Choice 3' },
    ]);
    expect(edges).toEqual(expect.arrayContaining(['b01:a>b10', 'b01:b1b>b02', 'b01:a_2>b02']));
    expect(whats).toEqual(['changed b01']);
  });

  it('comes to targets inside a group and through jumps', () => {
    const { edges } = bring({
      groups: {
        A: [{ type: 'Jump', options: { groupId: 'g1', blockId: 'mid' } }],
        B: [says('first'), { ...says('second'), id: 'mid' }, { type: 'Jump', options: { groupId: 'g0' } }],
      },
    });
    expect(edges).toEqual(['start:next>mid', 'b10:next>mid', 'mid:next>mid']);
  });

  it('ends where an edge leads to nothing, and says so', () => {
    const { edges, losses } = bring({ groups: { A: [{ ...says('x'), outgoingEdgeId: 'gone' }] } });
    expect(edges).toEqual(['start:next>b00', 'b00:next>end']);
    expect(losses).toMatchObject([{ block: 'b00', group: 'A', kind: 'edge', what: 'lost' }]);
  });

  it('names variables and what tokens mean, twins apart', () => {
    const { draft, steps, losses } = bring({
      groups: {
        A: [
          says('Hi {{First name}} {{ Año }} {{Nobody}} {{= 1 + 1 =}} {% x'),
          { type: 'number input', options: { variableId: 'v2' } },
        ],
      },
      variables: ['First name', 'Año', 'First name', 'contact'],
    });
    expect(draft.variables).toEqual([
      { name: 'first_name', type: 'text' },
      { name: 'ano', type: 'text' },
      { name: 'first_name_2', type: 'number' },
      { name: 'contact_2', type: 'text' },
      { name: 'nobody', type: 'text' },
    ]);
    expect(steps['b01']?.options['text']).toBe('Hi {{first_name_2}} {{ano}} {{nobody}}  { % x');
    expect(losses.map(({ what }) => what)).toEqual(['changed', 'changed', 'needs-review', 'changed']);
  });

  it.each([
    ['Equal to', 'is'],
    ['Does not contain', 'not-contains'],
    ['Greater or equal to', 'at-least'],
    ['Is empty', 'unknown'],
  ])('compares by %s', (comparisonOperator, operator) => {
    const rule = { variableId: 'v0', comparisonOperator, value: '{{Name}}' };
    const { steps } = bring({ groups: { A: [condition([rule])] }, variables: ['Name'] });
    expect(steps['b00']?.options['branches']).toEqual([
      { id: 'yes', name: '', condition: { match: 'all', rules: [{ left: 'name', operator, right: '{{name}}' }] } },
    ]);
  });

  it('writes patterns and words around variables as expressions, and never takes a branch that compares nothing', () => {
    const pattern = condition([
      { variableId: 'v0', comparisonOperator: 'Matches regex', value: '/^(a+)+$/gi' },
      { variableId: 'v0', comparisonOperator: 'Not equal', value: 'a {{x}}' },
    ]);
    const unfinished = condition([{ variableId: 'v0', value: '1' }]);
    const unreadable = condition([{ variableId: 'v0', comparisonOperator: 'Matches regex', value: '(?<=a)b' }]);
    const { steps, whats } = bring({ groups: { A: [pattern, unfinished, unreadable] }, variables: ['x'] });
    const source = 'text(vars["x"]).matches("(?i)^(a+)+$") && !alike(vars["x"], "a " + text(vars["x"]))';
    expect(steps['b00']?.options['branches']).toMatchObject([{ condition: source }]);
    expect(steps['b01']?.options['branches']).toMatchObject([{ condition: 'false' }]);
    expect(steps['b02']?.options['branches']).toMatchObject([{ condition: '' }]);
    expect(whats).toEqual(['needs-review b01', 'needs-review b02']);
  });

  it('puts a part of the bot that comes back in the place of each link to it', () => {
    const link = (id: string, rest: object = {}) => ({
      type: 'Typebot link',
      id,
      options: { typebotId: 'current', groupId: 'g1' },
      ...rest,
    });
    const { steps, edges, losses } = bring({
      groups: {
        A: [says('Start'), link('one'), says('Between'), link('two', { outgoingEdgeId: 'over' })],
        Part: [{ ...says('Part'), id: 'p', outgoingEdgeId: 'deep' }],
        Deep: [{ ...says('Deep'), id: 'd' }],
        Over: [{ ...says('Over'), id: 'o' }],
      },
      edges: { deep: 'Deep', over: 'Over' },
    });
    expect(losses).toEqual([]);
    const path = ['start'];
    for (const id of path)
      path.push(...edges.flatMap((edge) => (edge.startsWith(`${id}:`) ? [edge.split('>')[1] ?? ''] : [])));
    const said = path.map((id) => JSON.stringify(steps[id]?.options).match(/"text":"(\w*)"/)?.[1]);
    expect(said.filter(Boolean)).toEqual(['Start', 'Part', 'Deep', 'Between', 'Part', 'Deep', 'Over']);
  });

  it('leaves a link that leads back to itself to a person', () => {
    const link = { type: 'Typebot link', id: 'l', options: { typebotId: 'current', groupId: 'g0' } };
    const { steps, whats } = bring({ groups: { A: [says('Round'), link, says('Never')] } });
    expect(steps['l']).toMatchObject({ kind: 'run-flow', options: { flowId: null } });
    expect(whats).toEqual(['needs-review l']);
  });

  it('keeps the form of a text, and drops it where it becomes a question', () => {
    const rich = [
      { type: 'p', children: [{ text: 'Hello ' }, { text: '{{Name}}', bold: true }, { text: ' 2*3 [x]' }] },
      {
        type: 'ul',
        children: [{ type: 'li', children: [{ type: 'lic', children: [{ text: 'one ', italic: true }] }] }],
      },
      { type: 'p', children: [{ type: 'a', url: 'https://example.com/a', children: [{ text: 'here' }] }] },
      { type: 'p', children: [{ text: '- no item' }] },
    ];
    const text = { type: 'text', content: { richText: rich } };
    const { steps, whats } = bring({ groups: { A: [text, text, { type: 'text input' }] }, variables: ['Name'] });
    expect(steps['b00']?.options['bubbles']).toEqual([
      {
        id: 'b00',
        kind: 'text',
        format: 'rich',
        text: 'Hello **{{name}}** 2\\*3 \\[x\\]\n- *one*\n[here](https://example.com/a)\n\\- no item',
      },
    ]);
    expect(steps['b02']?.options['text']).toContain('Hello {{name}} 2*3 [x]');
    expect(whats).toEqual(['changed b02']);
  });

  it.each([
    ['Promoter', { kind: 'text', text: 'Promoter' }],
    ['-4.5', { kind: 'number', number: -4.5 }],
    ['true', { kind: 'boolean', boolean: true }],
    ['Dear {{Score}}', { kind: 'text', text: 'Dear {{score}}' }],
    ['{{Score}}', { kind: 'expression', source: 'vars["score"]', type: 'text' }],
    ['{{Score}} + 5', { kind: 'expression', source: 'number(vars["score"]) + 5', type: 'number' }],
    ['(2 + {{Score}}) * -3', { kind: 'expression', source: '( 2 + number(vars["score"]) ) * - 3', type: 'number' }],
    ['2024-05-06', { kind: 'text', text: '2024-05-06' }],
    ['', { kind: 'text', text: '' }],
  ])('sets a variable to %j', (expressionToEvaluate, value) => {
    const block = { type: 'Set variable', options: { variableId: 'v0', expressionToEvaluate } };
    const { steps, losses } = bring({ groups: { A: [block] }, variables: ['Score'] });
    expect(steps['b00']).toMatchObject({ kind: 'set-variable', options: { variable: 'score', value } });
    expect(losses).toEqual([]);
  });

  it.each(['return {{x}}.length', '{{x}} > 5 ? "a" : "b"', 'new Date()', '{{x}}.map(i => i)', 'Math.random()'])(
    'has the script %j looked at',
    (expressionToEvaluate) => {
      const block = { type: 'Set variable', options: { variableId: 'v0', expressionToEvaluate } };
      const { whats, steps } = bring({ groups: { A: [block] }, variables: ['x'] });
      expect(whats).toEqual(['needs-review b00']);
      expect(steps['b00']).toMatchObject({ options: { value: { kind: 'expression' } } });
    },
  );

  it('adds to a list and empties it', () => {
    const set = (options: object) => ({ type: 'Set variable', options: { variableId: 'v0', ...options } });
    const { steps, draft } = bring({
      groups: { A: [set({ type: 'Append value(s)', item: 'x {{All}}' }), set({ type: 'Empty' })] },
      variables: ['All'],
    });
    expect(steps['b00']).toMatchObject({
      options: { value: { source: '(known(vars["all"]) ? vars["all"] : []) + ["x " + text(vars["all"])]' } },
    });
    expect(steps['b01']).toMatchObject({ options: { value: { source: '[]', type: 'list' } } });
    expect(draft.variables).toEqual([{ name: 'all', type: 'list' }]);
  });

  it('shows pictures and links to the rest', () => {
    const { steps, whats } = bring({
      groups: {
        A: [
          { type: 'image', content: { url: 'https://example.com/a.png' } },
          { type: 'video', content: { type: 'youtube', id: 'x y' } },
          { type: 'Redirect', options: { url: 'example.com/{{Id}}' } },
          { type: 'audio', content: {} },
        ],
      },
      variables: ['Id'],
    });
    expect(steps['b00']?.options['bubbles']).toEqual([
      { id: 'b00', kind: 'image', url: 'https://example.com/a.png', alt: '' },
      { id: 'b01', kind: 'embed', url: 'https://www.youtube.com/embed/x%20y', title: '' },
      { id: 'b02', kind: 'buttons', buttons: [{ id: 'open', label: 'Open', url: 'https://example.com/{{id}}' }] },
    ]);
    expect(whats).toEqual(['changed b02', 'lost b03']);
  });

  it('keeps what it does not know in a placeholder with the ways out of the original', () => {
    const split = {
      type: 'Zendesk',
      items: [
        { id: 'one', path: 'a', outgoingEdgeId: 'toB' },
        { id: 'two', path: 'b' },
      ],
    };
    const { steps, edges, whats } = bring({
      groups: { A: [{ type: 'Code', options: { content: 'x' } }, split], B: [says('b')] },
      edges: { toB: 'B' },
    });
    expect(steps['b00']).toMatchObject({
      kind: 'unsupported',
      options: { sourceKind: 'Code', original: { id: 'b00', type: 'Code', options: { content: 'x' } } },
    });
    expect(edges).toEqual(['start:next>b00', 'b00:next>b01', 'b01:one>b10', 'b10:next>end']);
    expect(whats).toEqual(['needs-review b00', 'lost b01']);
  });

  it('makes sticky notes of notes and leads past them', () => {
    const { draft, steps, edges, whats } = bring({
      groups: { 'untitled 1': [says('To use this'), says('add a key')], Real: [says('Hi')], 'untitled 2': [says('!')] },
    });
    expect(draft.layout.notes.map(({ text }) => text)).toEqual(['To use this\n\nadd a key', '!']);
    expect(Object.keys(steps)).toEqual(['start', 'b10', 'end']);
    expect(edges).toEqual(['start:next>b10', 'b10:next>end']);
    expect(whats).toEqual(['changed b00', 'changed b20']);
  });

  it('leaves an untitled ending that nothing is lost behind', () => {
    const { draft, steps } = bring({
      groups: { A: [{ ...says('Hi'), outgoingEdgeId: 'e' }], untitled: [says('Bye')] },
      edges: { e: 'untitled' },
    });
    expect(draft.layout.notes).toEqual([]);
    expect(steps['b10']).toMatchObject({ kind: 'send-message' });
  });

  it('gives the same ids when a changed file is imported again', () => {
    const before = bring({ groups: { A: [says('a'), { type: 'text input', id: 'ask' }] } });
    const after = bring({ groups: { New: [says('n')], A: [says('z'), says('a'), { type: 'text input', id: 'ask' }] } });
    expect(before.steps['ask']?.kind).toBe('ask-question');
    expect(after.steps['ask']?.kind).toBe('ask-question');
  });
});

describe('older files', () => {
  it('start at a start block, and skip a group id within an edge', () => {
    const { draft } = importTypebot({
      groups: [
        {
          id: 'g0',
          title: 'Start',
          graphCoordinates: { x: 0, y: 0 },
          blocks: [{ id: 's', type: 'start', outgoingEdgeId: 'e' }],
        },
        { id: 'g1', title: 'A', blocks: [{ id: 'a', type: 'text', content: { html: '<div>A &amp; <b>B</b></div>' } }] },
      ],
      edges: [{ id: 'e', from: { groupId: 'g0', blockId: 's' }, to: { groupId: 'g1' } }],
      variables: [],
    });
    expect(draft.steps.map(({ id }) => id)).toEqual(['start', 'a', 'end']);
    expect(draft.steps[1]?.options).toMatchObject({ bubbles: [{ text: 'A & B' }] });
  });

  it('may be dictionaries of blocks and steps', () => {
    const dictionary = (items: Readonly<Record<string, object>>) => ({ byId: items, allIds: Object.keys(items) });
    const { draft } = importTypebot({
      blocks: dictionary({
        b0: { title: 'Start', graphCoordinates: { x: 0, y: 0 }, stepIds: ['s0'] },
        b1: { title: 'Ask', graphCoordinates: { x: 400, y: 0 }, stepIds: ['s1', 's2', 's3'] },
        b2: { title: 'Bye', graphCoordinates: { x: 800, y: 0 }, stepIds: ['s4'] },
      }),
      steps: dictionary({
        s0: { type: 'start', edgeId: 'e0' },
        s1: { type: 'text', content: { plainText: 'Sure?' } },
        s2: { type: 'choice input', options: { itemIds: ['i1'], variableId: 'v' } },
        s3: {
          type: 'Condition',
          options: { comparisons: dictionary({ c: { variableId: 'v', comparisonOperator: 'Is set' } }) },
          trueEdgeId: 'e1',
        },
        s4: { type: 'text', content: { plainText: 'Bye' } },
      }),
      choiceItems: dictionary({ i1: { stepId: 's2', content: 'Yes' } }),
      edges: dictionary({
        e0: { from: { blockId: 'b0', stepId: 's0' }, to: { blockId: 'b1' } },
        e1: { from: { blockId: 'b1', stepId: 's3' }, to: { blockId: 'b2', stepId: 's4' } },
      }),
      variables: dictionary({ v: { name: 'Sure' } }),
    });
    expect(draft.edges.map(({ from, to }) => `${from.step}:${from.exit}>${to}`)).toEqual([
      'start:next>s2',
      's2:i1>s3',
      's3:true>s4',
      's3:else>end',
      's4:next>end',
    ]);
    expect(draft.variables).toEqual([{ name: 'sure', type: 'text' }]);
  });
});
