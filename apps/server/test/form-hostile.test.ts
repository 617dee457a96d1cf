// Every kind of field with wrong, huge and hostile values, by program and by plain HTML: one clear error or one right result each.
import { type FieldKind, fieldKindSchema, type FormField, newForm } from '@parley/forms';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/http/app';
import { readSettings } from '../src/settings';
import { createTestWorld, type TestWorld } from './support/test-world';

const options = [
  { value: 'red', label: 'Red' },
  { value: 'constructor', label: 'Blue' },
];
const kinds = fieldKindSchema.options.filter((kind) => !['heading', 'text', 'page'].includes(kind));
const field = (kind: FieldKind): FormField => ({
  id: kind,
  key: `f_${kind.replace('-', '_')}`,
  kind,
  label: kind,
  required: false,
  options,
});
const fields = kinds.map(field);

const script = '"><script>alert(1)</script>';
const huge = 'x'.repeat(300_000);
const nested: unknown = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner], 'x');
const hostile: readonly unknown[] = [
  ...[script, huge, '=HYPERLINK("http://evil.example")', "'; DROP TABLE submissions;--", '{{contact.email}}', '${7*7}'],
  ...['\u0000', '\u202Egnp.exe', '\uD800', 'a\u0000b@demo.example', '-1', '1e308', '9'.repeat(60), 'NaN', 'Infinity'],
  ...['javascript:alert(1)', 'data:text/html,x', '../../../../etc/passwd', '9999-99-99', '99:99', '__proto__'],
  ...[true, false, null, 0, -1, 1e21, [], {}, [script, script], ['red', 'red', 'red'], { toString: 'x' }, nested],
  Array.from({ length: 5_000 }, (_, at) => `v${at}`),
];

let world: TestWorld;
let formId: string;
let request: (body: string, type: string) => Promise<Response>;
let count = 0;

beforeAll(async () => {
  world = await createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo',
    inboxes: [{ name: 'Support' }],
    pipelines: [{ name: 'Work', stages: [{ name: 'New' }] }],
    forms: [{ definition: { ...newForm('Hostile'), fields } }],
    channels: [{ inbox: 'Support', kind: 'form', name: 'Hostile', form: 'Hostile' }],
  });
  const [workspace] = await world.store.listWorkspaces();
  formId = (workspace && (await world.store.list('forms', workspace.id))[0]?.id) ?? '';
  const app = createApp({
    world,
    settings: readSettings({ TRUST_PROXY: '1', POSTS_PER_MINUTE: '6000', DATA_DIR: '/nowhere' }),
    folders: { widget: '/nowhere', studio: '/nowhere', migrations: '/nowhere' },
  });
  request = async (body, type) => {
    const from = `192.0.${Math.floor((count += 1) / 250)}.${count % 250}`;
    const headers = { 'content-type': type, 'x-forwarded-for': from };
    return app.request(`/v1/forms/${formId}/submissions`, { method: 'POST', headers, body });
  };
});

const stored = async () => {
  const [workspace] = await world.store.listWorkspaces();
  return workspace ? world.store.listSubmissions({ workspaceId: workspace.id, formId, limit: 2_000 }) : [];
};

describe.each(fields)('$kind', ({ key, kind }) => {
  it('sent by a program is stored whole or refused by name', async () => {
    for (const value of hostile) {
      const before = (await stored()).length;
      const answer = await request(JSON.stringify({ values: { [key]: value } }), 'application/json');
      const rows = await stored();
      if (answer.status === 201) {
        expect(rows.length).toBe(before + 1);
        continue;
      }
      expect([400, 413], JSON.stringify(value)?.slice(0, 80)).toContain(answer.status);
      expect(rows.length).toBe(before);
      const body = JSON.stringify(await answer.json());
      expect(body).toContain(answer.status === 413 ? 'error' : `"field":"${key}"`);
      expect(body.length).toBeLessThan(2_000);
    }
    expect(world.errors).toEqual([]);
  });

  it('posted by a page without script is shown again as text, or thanked', async () => {
    for (const value of hostile.filter((one) => typeof one === 'string')) {
      const answer = await request(
        new URLSearchParams({ [key]: value }).toString(),
        'application/x-www-form-urlencoded',
      );
      expect([303, 400, 413], `${kind} ${value.slice(0, 80)}`).toContain(answer.status);
      if (answer.status === 400) expect(await answer.text()).not.toContain('<script>alert');
    }
    expect(world.errors).toEqual([]);
  });
});

describe('a post that is no form at all', () => {
  it.each([
    ['{', 'application/json'],
    ['[]', 'application/json'],
    ['"x"', 'application/json'],
    ['{"values":[]}', 'application/json'],
    ['{"values":{"__proto__":{"x":1}}}', 'application/json'],
    ['--x\r\nnonsense', 'multipart/form-data; boundary=x'],
    ['%E0%A4%A', 'application/x-www-form-urlencoded'],
    ['a=1', 'text/plain'],
  ])('%s as %s gets one clear answer and leaves nothing', async (body, type) => {
    const before = (await stored()).length;
    const answer = await request(body, type);
    expect(answer.status).toBeLessThan(500);
    // An empty form of optional fields is a submission like any other.
    expect((await stored()).length).toBe(before + (answer.status < 400 ? 1 : 0));
    expect(world.errors).toEqual([]);
  });
});
