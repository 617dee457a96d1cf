// A call reads its templates, keeps what it is told to, and refuses what could not be sent.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { httpRequestModel as model } from './model';
import { defaultOptions } from './schema';

const options = {
  ...defaultOptions(),
  url: 'https://api.example.com/{{order}}',
  headers: [{ name: 'X-Key', value: '{{key}}' }],
  saves: [{ path: 'data.name', variable: 'name', type: 'text' as const }],
  statusVariable: 'status',
};

describe('http-request', () => {
  it('wants an address of the web, names of headers and paths', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['url']);
    expect(wrongFields(model, options)).toEqual([]);
    const wrong = (change: object) => wrongFields(model, { ...options, ...change });
    expect(wrong({ url: 'ftp://example.com' })).toEqual(['url']);
    expect(wrong({ url: 'javascript:alert(1)' })).toEqual(['url']);
    expect(wrong({ headers: [{ name: 'Bad name', value: '' }] })).toEqual(['headers.0.name']);
    expect(wrong({ saves: [{ path: 'a..b', variable: 'x', type: 'text' }] })).toEqual(['saves.0.path']);
  });

  it('says which variables it reads and writes, and by which exit', () => {
    expect(model.reads(options).map(({ source }) => source)).toEqual([options.url, '', '{{key}}']);
    expect(model.writes(options)).toEqual([
      { variable: 'name', type: 'text', exit: 'done' },
      { variable: 'status', type: 'number', exit: 'done' },
      { variable: 'status', type: 'number', exit: 'failed' },
    ]);
    expect(model.renameVariable(options, 'order', 'number')).toMatchObject({
      url: 'https://api.example.com/{{number}}',
    });
  });

  it('finds what is there twice', () => {
    const twice = { ...options, saves: [...options.saves, ...options.saves], headers: [] };
    expect(model.check(twice)).toMatchObject([{ code: 'repeated-id', field: 'saves' }]);
  });

  it('goes on after a failure nobody drew a way for', () => {
    const tools = (connected: boolean) => ({
      localize: (_path: string, text: string) => ({ en: text }),
      isConnected: () => connected,
    });
    const taken = (connected: boolean) =>
      exitsTaken(model.compile({ id: 'h', kind: 'http-request', options }, tools(connected)).on?.['effect-done']);
    expect(taken(true)).toEqual(['done', 'failed']);
    expect(taken(false)).toEqual(['done', 'done']);
  });
});
