// What is pasted into a customer's page holds nothing that breaks out of it.
import { newForm } from '@parley/forms';
import { expect, it } from 'vitest';
import { frameCode, htmlCode, scriptCode } from './embed-codes';

const place = { origin: 'https://parley.example', formId: 'form_1' };

it('keeps a title inside its quotes', () => {
  const title = 'A "fine" </script><b>';
  expect(frameCode({ ...place, title })).toContain('title="A &quot;fine&quot; &lt;/script>');
  expect(scriptCode(place)).toBe(
    '<script async src="https://parley.example/form/embed.js" data-form="form_1"></script>',
  );
});

it('gives plain HTML that posts to us and names every field', () => {
  const html = htmlCode(newForm('Contact'), place);
  expect(html).toContain('action="https://parley.example/v1/forms/form_1/submissions"');
  for (const key of ['name', 'email', 'message']) expect(html).toContain(`name="${key}"`);
  expect(html).not.toMatch(/class="error"|class="summary"|<script/);
});
