// Flow files of somebody who means no good, or whose program went wrong: as text, since some cannot be made otherwise.

export type BadFlow = {
  readonly name: string;
  readonly text: () => string;
  /** What is said about it. */
  readonly says: RegExp;
  /** `unusable`: no flow at all; `problem`: a draft that is never published; `fine`: odd, yet a flow. */
  readonly as: 'unusable' | 'problem' | 'fine';
};

const unusable = (says: RegExp) => ({ says, as: 'unusable' }) as const;
const problem = (says: RegExp) => ({ says, as: 'problem' }) as const;
const fine = { says: /^/, as: 'fine' } as const;
const rings = '((((((((((a{9}){9}){9}){9}){9}){9}){9}){9}){9}){9})';

export const badFlows: readonly BadFlow[] = [
  { name: '10 MB in one text', text: () => saying('x'.repeat(10_000_000)), ...problem(/20.?000 characters/) },
  { name: 'more than 12 MB', text: () => `{"format":"${'x'.repeat(13_000_000)}"}`, ...unusable(/characters/) },
  { name: '50,000 steps', text: () => flow({ steps: manySteps(50_000) }), ...unusable(/50000 steps/) },
  { name: 'nested 10,000 deep', text: () => nested(10_000), ...unusable(/nested/) },
  { name: 'nested 100 deep', text: () => nested(100), ...unusable(/nested/) },
  { name: 'a key called __proto__', text: () => keyed('__proto__'), ...unusable(/__proto__.* key/) },
  { name: 'options called constructor', text: () => keyed('constructor'), ...problem(/constructor/) },
  {
    name: 'a step called constructor',
    text: () => drawn('end', {}, 'constructor'),
    ...unusable(/called "constructor"/),
  },
  {
    name: 'two steps of one name',
    text: () => flow({ steps: [...manySteps(1), ...manySteps(1)] }),
    ...unusable(/more than once/),
  },
  { name: 'a kind nobody knows', text: () => drawn('teleport', {}), ...problem(/kind .* not know: "teleport"/) },
  { name: 'a kind called __proto__', text: () => drawn('__proto__', {}), ...problem(/kind .* not know: "__proto__"/) },
  { name: 'a version from the future', text: () => flow({ formatVersion: 7 }), ...unusable(/newer Parley/) },
  { name: 'another format', text: () => flow({ format: 'other' }), ...unusable(/parley\.flow/) },
  { name: 'no JSON', text: () => '{"format":', ...unusable(/not JSON/) },
  { name: 'nothing at all', text: () => '', ...unusable(/not JSON/) },
  { name: 'a list', text: () => '[]', ...unusable(/JSON object/) },
  { name: 'a pattern that backtracks', text: () => deciding('said.matches("(a+)+$")'), ...fine },
  { name: 'a pattern that grows', text: () => deciding(`said.matches("${rings}")`), ...problem(/pattern/) },
  { name: 'a pattern put together', text: () => deciding('said.matches(said)'), ...problem(/written out/) },
  {
    name: 'an expression 10,000 deep',
    text: () => deciding(`${'('.repeat(10_000)}1${')'.repeat(10_000)}`),
    ...problem(/2000 characters/),
  },
  {
    name: 'a template that turns for ever',
    text: () => saying('{% for i in (1..999999999) %}x{% endfor %}'),
    ...problem(/Tags/),
  },
  { name: 'HTML in every text', text: () => saying('<img src=x onerror=alert(1)><script>alert(2)</script>'), ...fine },
  { name: 'text turned round', text: () => saying('\u202Etxt.exe\u202C \u2067abc'), ...fine },
  { name: 'lone surrogates', text: () => saying('a \ud800 b \udc00'), ...fine },
  { name: 'steps in a circle', text: () => circle(), ...problem(/turns round for ever/) },
  {
    name: 'an edge to a step that is not there',
    text: () => flow({ edges: [edge('begin', 'gone')] }),
    ...problem(/gone/),
  },
];

const begin = { id: 'begin', kind: 'chat-opened', options: {} };
const end = { id: 'done', kind: 'end', options: { text: '' } };
const say = (text: string) => ({ bubbles: [{ id: 'b1', kind: 'text', text }] });
const edge = (step: string, to: string, exit = 'next') => ({ id: `${step}-${exit}`, from: { step, exit }, to });

function flow(more: object): string {
  return JSON.stringify({
    format: 'parley.flow',
    formatVersion: 1,
    name: 'Bad',
    language: 'en',
    languages: [],
    variables: [{ name: 'said', type: 'text' }],
    steps: [begin, end],
    edges: [edge('begin', 'done')],
    interrupts: [],
    translations: {},
    layout: { steps: {}, notes: [] },
    ...more,
  });
}

/** A flow of one step between its beginning and its end. */
function drawn(kind: string, options: object, id = 'odd', exits: readonly string[] = ['next']): string {
  const set = { id: 'set', kind: 'set-variable', options: { variable: 'said', value: { kind: 'text', text: 'a' } } };
  const steps = [begin, set, { id, kind, options }, end];
  return flow({
    steps,
    edges: [edge('begin', 'set'), edge('set', id), ...exits.map((exit) => edge(id, 'done', exit))],
  });
}

function saying(text: string): string {
  return drawn('send-message', say(text));
}

function deciding(condition: string): string {
  return drawn('condition', { branches: [{ id: 'b1', name: '', condition }] }, 'odd', ['b1', 'else']);
}

function manySteps(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({ id: `s${index}`, kind: 'send-message', options: say('Hi') }));
}

function nested(depth: number): string {
  const marked = drawn('send-message', { bubbles: 'here' });
  return marked.replace('"here"', `${'['.repeat(depth)}${']'.repeat(depth)}`);
}

function keyed(key: string): string {
  return drawn('send-message', { ...say('Hi'), here: 1 }).replace('"here"', `"${key}"`);
}

function circle(): string {
  const steps = [
    begin,
    { id: 'a', kind: 'send-message', options: say('a') },
    { id: 'b', kind: 'send-message', options: say('b') },
  ];
  return flow({ steps, edges: [edge('begin', 'a'), edge('a', 'b'), edge('b', 'a')] });
}
