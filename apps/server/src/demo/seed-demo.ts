// What a first start begins with: a plainly made-up workspace with a chat, a form and their flows.
import { newForm } from '@parley/forms';
import { chatWelcome, formToTicket } from '@parley/steps/example-flows';
import type { World } from '@parley/use-cases';
import { applyWorkspace, workspaceFileSchema } from '@parley/use-cases/studio';

const formName = 'Contact us';

/** Does nothing where a workspace is already. Gives back whether it made one. */
export async function seedDemo(world: World): Promise<boolean> {
  if ((await world.store.listWorkspaces()).length > 0) return false;
  const applied = await applyWorkspace(world, workspaceFileSchema.parse(demoWorkspace()));
  if (!applied.ok) throw new Error(`The demo workspace cannot be made: ${applied.error.message}`);
  return true;
}

export function demoWorkspace() {
  return {
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo shop',
    inboxes: [{ name: 'Demo inbox' }],
    pipelines: [
      {
        name: 'Support',
        stages: [
          { name: 'New' },
          { name: 'In progress' },
          { name: 'Waiting for contact' },
          { name: 'Closed', closed: true },
        ],
      },
    ],
    forms: [{ definition: demoForm() }],
    flows: [{ document: chatWelcome() }, { document: formToTicket(`form:${formName}`) }],
    channels: [
      {
        inbox: 'Demo inbox',
        kind: 'chat',
        name: 'Demo chat',
        flow: chatWelcome().name,
        settings: { welcome: 'Hi! This is the demo shop.', replyTime: 'We usually answer within minutes' },
      },
      { inbox: 'Demo inbox', kind: 'form', name: formName, form: formName, flow: formToTicket('').name },
    ],
  };
}

/** The example flow reads `first_name`, which is what the form calls its name field. */
function demoForm() {
  const form = newForm(formName);
  const fields = form.fields.map((field) => (field.key === 'name' ? { ...field, key: 'first_name' } : field));
  return { ...form, fields, intro: 'A demo form. What you send becomes a ticket.' };
}
