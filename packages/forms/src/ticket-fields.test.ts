// The four ticket fields of a form: there from the start, added once, and out of a visitor's reach.
import { describe, expect, it } from 'vitest';
import { newForm } from './new-form';
import { isTicketPlace, missingTicketFields, withTicketFields } from './ticket-fields';
import { validateSubmission } from './validate/validate-submission';

const properties = (form: ReturnType<typeof newForm>) =>
  form.fields.flatMap(({ ticketProperty }) => ticketProperty ?? []);

describe('ticket fields', () => {
  it('R115 a fresh form has all four, name and description visible', () => {
    const form = newForm('Contact');
    expect(properties(form)).toEqual(['name', 'description', 'pipeline', 'stage']);
    const seen = form.fields.filter(({ kind }) => kind !== 'hidden').map(({ ticketProperty }) => ticketProperty);
    expect(seen).toEqual(expect.arrayContaining(['name', 'description']));
    const sent = { name: 'Ada', email: 'ada@example.com', subject: 'A flat tyre', message: 'It hisses.' };
    const valid = validateSubmission(form, sent, { source: 'json' });
    expect(valid.ok && valid.value.ticket).toEqual({ name: 'A flat tyre', description: 'It hisses.' });
  });

  it('R116 pipeline and stage are hidden, applied, and no visitor overrides them', () => {
    const form = newForm('Contact');
    const places = form.fields.filter(isTicketPlace);
    expect(places.map(({ key }) => key)).toEqual(['ticket_pipeline', 'ticket_stage']);
    const set = form.fields.map((field) =>
      isTicketPlace(field) ? { ...field, defaultValue: `our_${field.key}` } : field,
    );
    const sent = { name: 'A', email: 'a@b.se', message: 'x', ticket_pipeline: 'theirs', ticket_stage: 'theirs' };
    for (const source of ['json', 'html'] as const) {
      const valid = validateSubmission({ ...form, fields: set }, sent, { source });
      expect(valid.ok && valid.value.ticket).toMatchObject({
        pipeline: 'our_ticket_pipeline',
        stage: 'our_ticket_stage',
      });
      const unset = validateSubmission(form, sent, { source });
      expect(unset.ok && Object.keys(unset.value.ticket)).toEqual(['description']);
    }
  });

  it('R122 R113 are added where they lack, and nothing twice', () => {
    const bare = { ...newForm('Old'), fields: newForm('Old').fields.filter(({ ticketProperty }) => !ticketProperty) };
    expect(missingTicketFields(bare)).toEqual(['name', 'description', 'pipeline', 'stage']);
    const once = withTicketFields(bare);
    expect(missingTicketFields(once)).toEqual([]);
    expect(withTicketFields(once)).toEqual(once);
    expect(new Set(once.fields.map(({ key }) => key)).size).toBe(once.fields.length);
  });

  it('uses a long text that is asked already, and keys that are free', () => {
    const form = newForm('Old', 'sv');
    const asked = form.fields.map(({ ticketProperty: _, ...field }) => field);
    const filled = withTicketFields({ ...form, fields: asked });
    expect(filled.fields.filter(({ kind }) => kind === 'multi-line')).toHaveLength(1);
    expect(filled.fields.map(({ key }) => key)).toContain('subject_2');
  });
});
