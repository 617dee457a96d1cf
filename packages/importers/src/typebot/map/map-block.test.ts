// Blocks with a step of their own kind here: what plays, dates, files, ratings, splits, calls and mails.
import { describe, expect, it } from 'vitest';
import { importTypebot } from '../import-typebot';
import { drawFile, type DrawnFile, says } from '../testing/draw-file';

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

describe('blocks of Typebot', () => {
  it('plays what plays and embeds what is a page', () => {
    const { steps, whats } = bring({
      groups: {
        A: [
          { type: 'video', content: { type: 'url', url: 'https://example.com/a.mp4' } },
          { type: 'audio', content: { url: 'https://example.com/a.mp3' } },
          { type: 'embed', content: { url: 'https://example.com/page' } },
        ],
      },
    });
    expect(steps['b00']?.options['bubbles']).toMatchObject([
      { kind: 'video', url: 'https://example.com/a.mp4' },
      { kind: 'audio', url: 'https://example.com/a.mp3' },
      { kind: 'embed', url: 'https://example.com/page' },
    ]);
    expect(whats).toEqual([]);
  });

  it('asks for dates, files, addresses, ratings and several choices as such', () => {
    const items = ['Tea', 'Milk'].map((content, index) => ({ id: `i${index}`, content }));
    const { steps, draft } = bring({
      groups: {
        A: [
          says('When?'),
          { type: 'date input', options: { hasTime: true, variableId: 'v0' } },
          { type: 'time input' },
          { type: 'file input' },
          { type: 'url input' },
          { type: 'rating input', options: { length: 5, startsAt: 1, labels: { left: 'Poor' } } },
          { type: 'rating input', options: { length: 10 } },
          { type: 'choice input', items, options: { isMultipleChoice: true, variableId: 'v1' } },
        ],
      },
      variables: ['Day', 'Drinks'],
    });
    expect(steps['b01']).toMatchObject({
      kind: 'ask-date',
      options: { text: 'When?', wants: 'both', variable: 'day' },
    });
    expect(steps['b02']).toMatchObject({ kind: 'ask-date', options: { wants: 'time' } });
    expect(steps['b03']).toMatchObject({ kind: 'ask-file' });
    expect(steps['b04']).toMatchObject({ kind: 'ask-question', options: { answer: 'url' } });
    expect(steps['b05']).toMatchObject({
      kind: 'ask-rating',
      options: { scale: 'rating', highest: 5, lowLabel: 'Poor' },
    });
    expect(steps['b06']).toMatchObject({ kind: 'ask-rating', options: { scale: 'nps' } });
    expect(steps['b07']).toMatchObject({
      kind: 'ask-several',
      options: { choices: [{ label: 'Tea' }, { label: 'Milk' }] },
    });
    expect(draft.variables).toEqual(
      expect.arrayContaining([
        { name: 'day', type: 'date' },
        { name: 'drinks', type: 'list' },
      ]),
    );
  });

  it('splits by chance with the shares of the file', () => {
    const items = [
      { id: 'one', path: 'a', outgoingEdgeId: 'toB' },
      { id: 'two', path: 'b' },
    ];
    const { steps, edges } = bring({
      groups: { A: [{ type: 'AB test', options: { aPercent: 30 }, items }, says('a')], B: [says('b')] },
      edges: { toB: 'B' },
    });
    expect(steps['b00']).toMatchObject({ kind: 'random-split', options: { arms: [{ weight: 30 }, { weight: 70 }] } });
    expect(edges).toEqual(expect.arrayContaining(['b00:a>b10', 'b00:b>b01']));
  });

  it('calls web services and keeps what the file kept', () => {
    const webhook = {
      method: 'POST',
      url: 'https://api.example.com/{{Id}}',
      headers: [
        { key: 'X-Key', value: 'k' },
        { key: 'bad name', value: 'k' },
      ],
      queryParams: [{ key: 'q', value: '{{Id}}' }],
      body: '{"id":"{{Id}}"}',
    };
    const responseVariableMapping = [
      { variableId: 'v1', bodyPath: 'data.items[0].name' },
      { variableId: 'v2', bodyPath: 'statusCode' },
      { variableId: 'v0', bodyPath: 'data.flatMap(item => item.id)' },
      { variableId: 'v3', bodyPath: 'data.filter(Boolean)' },
    ];
    const { steps, whats } = bring({
      groups: {
        A: [
          { type: 'Webhook', options: { isCustomBody: true, webhook, responseVariableMapping } },
          { type: 'HTTP request', options: { webhook: { method: 'POST' } } },
        ],
      },
      variables: ['Id', 'Name', 'Status', 'Odd'],
    });
    expect(steps['b00']).toMatchObject({
      kind: 'http-request',
      options: {
        method: 'POST',
        url: 'https://api.example.com/{{id}}?q={{id}}',
        headers: [{ name: 'X-Key', value: 'k' }],
        body: '{"id":"{{id}}"}',
        saves: [
          { path: 'items.0.name', variable: 'name', type: 'text' },
          { path: '', variable: 'id_items', type: 'list' },
        ],
        statusVariable: 'status',
      },
    });
    expect(steps['b00_2']).toMatchObject({
      kind: 'set-variable',
      options: { variable: 'id', value: { source: 'vars["id_items"].map(item, item["id"])', type: 'list' } },
    });
    expect(steps['b01']).toBeUndefined();
    expect(whats).toEqual(['lost b00', 'lost b01']);
  });

  it('mails what the file mailed', () => {
    const mail = {
      recipients: ['{{Mail}}', 'a@example.com'],
      subject: 'Hi',
      body: 'For {{Mail}}',
      cc: ['b@example.com'],
    };
    const { steps, whats } = bring({
      groups: {
        A: [
          { type: 'Email', options: mail },
          { type: 'Email', options: { recipients: [] } },
        ],
      },
      variables: ['Mail'],
    });
    expect(steps['b00']).toMatchObject({
      kind: 'notify-email',
      options: { to: '{{mail}}, a@example.com', subject: 'Hi', text: 'For {{mail}}' },
    });
    expect(steps['b01']).toBeUndefined();
    expect(whats).toEqual(['lost b00', 'lost b01']);
  });

  it('asks with choices of a list, with values, by condition and with pictures', () => {
    const only = { isEnabled: true, condition: { comparisons: [{ variableId: 'v0', comparisonOperator: 'Is set' }] } };
    const picture = (id: string, more: object = {}) => ({
      id,
      title: id.toUpperCase(),
      description: 'D',
      pictureSrc: 'example.com/p.png',
      ...more,
    });
    const { steps, whats } = bring({
      groups: {
        A: [
          { type: 'choice input', options: { dynamicVariableId: 'v0', variableId: 'v1', isSearchable: true } },
          {
            type: 'choice input',
            items: [
              { id: 'a', content: 'A', value: '1' },
              { id: 'c', content: 'B', displayCondition: only },
            ],
          },
          { type: 'picture choice input', items: [picture('a'), picture('c')], options: { isMultipleChoice: true } },
          {
            type: 'cards input',
            items: [
              {
                id: 'x',
                title: 'X',
                imageUrl: 'https://example.com/x.png',
                paths: [
                  { id: 'x1', text: 'Buy', outgoingEdgeId: 'e' },
                  { id: 'x2', text: 'More' },
                ],
              },
              { id: 'y', title: 'Y', paths: [{ id: 'y1', text: 'Buy' }] },
            ],
          },
        ],
        Bought: [says('Yes')],
      },
      edges: { e: 'Bought' },
      variables: ['List', 'Kept'],
    });
    expect(steps['b00']).toMatchObject({
      kind: 'ask-question',
      options: { answer: 'choice', list: 'list', searchable: true },
    });
    expect(steps['b01']?.options['choices']).toEqual([
      { id: 'a', label: 'A', value: '1' },
      { id: 'c', label: 'B', when: 'known(vars.list)' },
    ]);
    expect(steps['b02']).toMatchObject({
      kind: 'ask-picture',
      options: {
        several: true,
        choices: [{ id: 'a', label: 'A', text: 'D', image: 'https://example.com/p.png' }, { id: 'c' }],
      },
    });
    expect(steps['b03']).toMatchObject({
      kind: 'ask-picture',
      options: { choices: [{ label: 'X: Buy' }, { label: 'X: More' }, { label: 'Y' }] },
    });
    expect(whats.filter((told) => !told.startsWith('changed'))).toEqual([]);
  });

  it('takes items from lists, waits as long as a variable says, jumps to titles and waits for programs', () => {
    const { steps, edges } = bring({
      groups: {
        A: [
          { type: 'Set variable', options: { variableId: 'v0', type: 'Pop', saveItemInVariableId: 'v1' } },
          { type: 'Wait', options: { secondsToWaitFor: '{{One}}' } },
          { type: 'webhook', options: { responseVariableMapping: [{ variableId: 'v1', bodyPath: 'data.id' }] } },
          { type: 'Jump', options: { groupId: '{{One}}' } },
        ],
        Bye: [says('Bye')],
      },
      variables: ['List', 'One'],
    });
    expect(steps['b00']?.options).toMatchObject({ variable: 'one' });
    expect(steps['b00_2']?.options).toMatchObject({
      variable: 'list',
      value: { source: 'slice(vars["list"], 0, -1)' },
    });
    expect(steps['b01']?.options).toMatchObject({ mode: 'moment', moment: 'now + number(vars["one"]) * 1000' });
    expect(steps['b02']).toMatchObject({
      kind: 'wait-for-event',
      options: { saves: [{ path: 'id', variable: 'one' }] },
    });
    expect(steps['b03']?.options).toMatchObject({ value: 'one', cases: [{ value: 'A' }, { value: 'Bye' }] });
    expect(edges).toEqual(
      expect.arrayContaining(['b00:next>b00_2', 'b00_2:next>b01', 'b02:timed-out>end', 'b03:g1>b10']),
    );
  });
});
