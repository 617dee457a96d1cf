// A form as a channel: connected by switch or by wizard, answered by mail, tickets for own forms alone.
import { newForm } from '@parley/forms';
import { createMailer } from '../src/node/mailer';
import { idFrom } from '@parley/primitives';
import { performEffects, submitForm } from '@parley/use-cases';
import {
  addTicketFields,
  connectChannel,
  createForm,
  dryRunForm,
  exportSubmissions,
  reply,
  saveForm,
  setFormTickets,
  submissionStats,
  updateConnection,
} from '@parley/use-cases/studio';
import { SMTPServer } from 'smtp-server';
import { describe, expect, it } from 'vitest';
import { noRouting, noTicketing } from '@parley/helpdesk';
import { ticketWorld } from './support/ticket-world';

const good = { name: 'Ada', email: 'ada@demo.example', subject: 'The tap drips', message: 'It drips all night.' };

async function desk() {
  const own = await ticketWorld();
  const made = await createForm(own.world, own.admin, { name: 'Repairs' });
  if (!made.ok) throw new Error(made.error.message);
  const { formId } = made.value;
  const send = async (values: object = good) => {
    const sent = await submitForm(own.world, { formId, values, page: null, idempotencyKey: null, source: 'json' });
    if (!sent.ok) throw new Error(sent.error.kind);
    await performEffects(own.world);
  };
  const channel = async () =>
    (await own.world.store.list('connections', own.workspaceId)).find(({ settings }) => settings['formId'] === formId);
  const rows = () => own.world.store.listSubmissions({ workspaceId: own.workspaceId, formId, limit: 50 });
  const change = async (edit: (definition: ReturnType<typeof newForm>) => ReturnType<typeof newForm>) => {
    const form = await own.world.store.get('forms', own.workspaceId, formId);
    if (!form) throw new Error('No form');
    const { revision } = form;
    const saved = await saveForm(own.world, own.admin, { formId, definition: edit(form.definition), revision });
    if (!saved.ok) throw new Error(saved.error.message);
  };
  return { ...own, formId, send, channel, rows, change };
}

describe('automatic ticket creation', () => {
  it('R121 R122 connects the form without the wizard, opens n tickets for n submissions, adds fields once', async () => {
    const own = await desk();
    for (let time = 0; time < 3; time += 1)
      expect(await setFormTickets(own.world, own.admin, { formId: own.formId, on: true })).toMatchObject({ ok: true });
    expect(await own.channel()).toMatchObject({
      kind: 'form',
      enabled: true,
      flowId: null,
      ticketing: { enabled: true },
    });
    const form = await own.world.store.get('forms', own.workspaceId, own.formId);
    expect(form?.definition.fields.map(({ key }) => key)).toEqual(newForm('x').fields.map(({ key }) => key));
    for (const email of ['a@demo.example', 'b@demo.example', 'c@demo.example']) await own.send({ ...good, email });
    expect(await own.tickets()).toMatchObject([{}, {}, {}]);
    expect((await own.tickets())[0]).toMatchObject({ name: 'The tap drips', description: 'It drips all night.' });
  });

  it('R121 switched off opens no more, and leaves what is there', async () => {
    const own = await desk();
    await setFormTickets(own.world, own.admin, { formId: own.formId, on: true });
    await own.send();
    const before = await own.tickets();
    await setFormTickets(own.world, own.admin, { formId: own.formId, on: false });
    await own.send();
    expect(await own.tickets()).toEqual(before);
    expect(await own.rows()).toHaveLength(2);
    expect((await own.rows()).every(({ conversationId }) => conversationId !== null)).toBe(true);
  });

  it('R116 R117 R127 the place is set by the ticket defaults alone; the next ticket has it, and the dashboard shows it', async () => {
    const own = await desk();
    await setFormTickets(own.world, own.admin, { formId: own.formId, on: true });
    const sales = (await own.pipelines()).find(({ name }) => name === 'Sales');
    const won = sales?.stages.find(({ name }) => name === 'Won');
    const ticketing = { ...noTicketing, enabled: true, pipelineId: sales?.id ?? null, stageId: won?.id ?? null };
    await updateConnection(own.world, own.admin, { connectionId: (await own.channel())?.id ?? '', ticketing });
    await own.send({ ...good, ticket_pipeline: 'theirs', ticket_stage: 'theirs' });
    expect(await own.tickets()).toMatchObject([{ pipelineId: sales?.id, stageId: won?.id }]);
    const [row] = await own.rows();
    expect(row?.values).toMatchObject({ ticket_pipeline: 'Sales', ticket_stage: 'Won' });
    const [message] = await own.world.store.listMessages({
      workspaceId: own.workspaceId,
      conversationId: idFrom('conversation', row?.conversationId ?? ''),
      after: 0,
      limit: 1,
      notes: false,
    });
    expect(JSON.stringify(message?.parts)).not.toContain('Won');
  });

  it('R110 own forms open tickets, foreign forms only conversations', async () => {
    const own = await desk();
    await setFormTickets(own.world, own.admin, { formId: own.formId, on: true });
    await own.change((definition) => ({ ...definition, foreign: true }));
    await own.send();
    expect(await own.tickets()).toEqual([]);
    expect((await own.rows())[0]?.conversationId).not.toBeNull();
    expect(await setFormTickets(own.world, own.admin, { formId: own.formId, on: true })).toMatchObject({ ok: false });
  });

  it('R113 without ticket fields no ticket is made and the reason is kept; one click mends it', async () => {
    const own = await desk();
    await setFormTickets(own.world, own.admin, { formId: own.formId, on: true });
    await own.change((definition) => ({
      ...definition,
      fields: definition.fields.map(({ ticketProperty: _, ...field }) => field).filter(({ kind }) => kind !== 'hidden'),
    }));
    await own.send({ ...good });
    expect(await own.tickets()).toEqual([]);
    expect((await own.rows())[0]?.trouble).not.toBeNull();
    expect(await addTicketFields(own.world, own.admin, { formId: own.formId })).toMatchObject({ ok: true });
    await own.send({ ...good, subject_2: 'Once more' });
    expect(await own.tickets()).toMatchObject([{ name: 'Once more' }]);
  });

  it('R111 R120 R127 connecting by the wizard makes one channel that is on, whose rules can be changed', async () => {
    const own = await desk();
    const [inbox] = await own.world.store.list('inboxes', own.workspaceId);
    const settings = { formId: own.formId };
    const input = { inboxId: inbox?.id, kind: 'form' as const, name: 'Repairs', settings, key: 'once' };
    for (let time = 0; time < 2; time += 1)
      expect(await connectChannel(own.world, own.admin, input)).toMatchObject({ ok: true, value: { enabled: true } });
    const connection = await own.channel();
    const routing = { ...noRouting, enabled: true, memberIds: [own.agent.member.id] };
    const changed = await updateConnection(own.world, own.admin, { connectionId: connection?.id ?? '', routing });
    expect(changed).toMatchObject({ ok: true, value: { routing: { enabled: true } } });
  });
});

describe('the answer to a submission', () => {
  it('R109 goes by mail to the address in it, with what was written below', async () => {
    const own = await desk();
    const got: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, callback) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          got.push(Buffer.concat(chunks).toString());
          callback();
        });
      },
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
    const address = server.server.address();
    const port = typeof address === 'object' ? address?.port : null;
    const mailer = createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'support@demo.example' });
    const world = { ...own.world, mailer };
    await setFormTickets(world, own.admin, { formId: own.formId, on: true });
    await own.send();
    const [row] = await own.rows();
    const conversationId = row?.conversationId ?? '';
    const answered = await reply(world, own.admin, {
      conversationId,
      text: 'We come on Monday.',
      clientId: 'answer-1',
    });
    expect(answered).toMatchObject({ ok: true });
    await performEffects(world);
    await new Promise<void>((done) => server.close(() => done()));
    expect(got).toHaveLength(1);
    expect(got[0]).toContain('To: ada@demo.example');
    expect(got[0]).toContain('Re: Repairs');
    expect(got[0]).toContain('We come on Monday.');
    expect(got[0]).toContain('> What is it about?: The tap drips');
  });
});

describe('the dashboard and the mapping', () => {
  it('exports every row, formulas made harmless', async () => {
    const own = await desk();
    for (let count = 0; count < 205; count += 1) await own.send({ ...good, message: `=${count}` });
    const csv = await exportSubmissions(own.world, own.admin, { formId: own.formId });
    const lines: string[] = [];
    if (csv.ok) for await (const line of csv.value.lines) lines.push(line);
    expect(lines).toHaveLength(206);
    expect(lines[0]).toContain('id,sent_at,page,name,email,subject,message');
    expect(lines.every((line) => !/(^|,)=/.test(line))).toBe(true);
    const stats = await submissionStats(own.world, own.admin, { formId: own.formId });
    expect(stats.ok && stats.value.total).toBe(205);
    expect(stats.ok && stats.value.days.at(-1)?.count).toBe(205);
  });

  it('plays the flow as it is drawn on what was sent, and nothing happens', async () => {
    const own = await desk();
    const [inbox] = await own.world.store.list('inboxes', own.workspaceId);
    await own.send();
    await connectChannel(own.world, own.admin, {
      inboxId: inbox?.id,
      kind: 'form',
      name: 'Repairs',
      settings: { formId: own.formId },
    });
    const run = await dryRunForm(own.world, own.admin, { formId: own.formId });
    expect(run.ok && run.value.rows[0]?.acts[0]).toMatchObject({ kind: 'open-ticket' });
    expect(run.ok && run.value.rows[0]?.acts[0]?.details['description']).toContain('It drips all night.');
    expect(await own.tickets()).toEqual([]);
  });
});
