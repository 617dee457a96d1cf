// A flow of any length for measuring: it says, asks, decides, branches and joins again, over and over.
import { emptyFlow, type FlowDraft, type Step, type Variable } from '@parley/flow';
import { stepModels, type StepKind } from '@parley/steps/models';

const variables = 60;

export function largeFlow(count: number): FlowDraft {
  const steps: Step[] = [{ id: 'opened', kind: 'chat-opened', options: stepModels['chat-opened'].defaults() }];
  const edges: FlowDraft['edges'] = [];
  const add = (kind: StepKind, options: Step['options']) => {
    const id = `s${steps.length}`;
    steps.push({ id, kind, options: { ...stepModels[kind].defaults(), ...options } });
    return id;
  };
  const lead = (step: string, exit: string, to: string) =>
    edges.push({ id: `e${edges.length}`, from: { step, exit }, to });
  let last = 'opened';
  while (steps.length + 8 < count) {
    const variable = `v${steps.length % variables}`;
    const hello = add('send-message', said(`Hello {{contact.first_name | default: "you"}}, part ${steps.length}`));
    const ask = add('ask-question', { text: 'How many?', answer: 'number', min: 0, max: 100, variable });
    const fork = add('condition', { branches: [{ id: 'many', name: 'Many', condition: `${variable} > 18` }] });
    const choices = ['a', 'b'].map((id) => ({ id, label: `Choice ${id}` }));
    const choose = add('ask-question', { text: 'Which?', answer: 'choice', choices });
    const set = add('set-variable', { variable, value: { kind: 'number', number: 3 } });
    const other = add('send-message', said('Another way'));
    const join = add('send-message', said('And on'));
    lead(last, 'next', hello);
    lead(hello, 'next', ask);
    lead(ask, 'answered', fork);
    lead(fork, 'many', choose);
    lead(fork, 'else', set);
    lead(set, 'next', choose);
    lead(choose, 'a', other);
    lead(choose, 'b', join);
    lead(other, 'next', join);
    last = join;
  }
  lead(last, 'next', add('end', { text: '' }));
  const declared = Array.from({ length: variables }, (_, at): Variable => ({ name: `v${at}`, type: 'number' }));
  return { ...emptyFlow(`${count} steps`, 'en'), variables: declared, steps, edges };
}

function said(text: string): Step['options'] {
  return { bubbles: [{ id: 'b1', kind: 'text', text }] };
}
