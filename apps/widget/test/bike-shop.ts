// The demo flow of the tests: a choice, another choice, an e-mail address with one retry, thanks.
export interface Said {
  messages: object[][];
  awaiting?: object;
  next?: number;
}

export type Script = (words: string | null, step: number) => Said;

export const text = (words: string): object => ({ kind: 'text', text: words });

export function ask(words: string, labels: string[]): Said {
  const choices = labels.map((label, at) => ({ id: `c${at}`, label }));
  return { messages: [[text(words), { kind: 'choices', choices }]], awaiting: { kind: 'choice', choices } };
}

export const bikeShop: Script = (words, step) => {
  if (step === 0) return ask('Hi! Looking for a bike, or does yours need some care?', ['Find a bike', 'Workshop']);
  if (step === 1) {
    const uses = ['To work and back', 'Children and groceries', 'Long rides', 'Rough roads', 'I don’t know yet'];
    return ask('Lovely. What will you use it for?', uses);
  }
  if (step === 2) {
    return { messages: [[text('Where can we send a suggestion?')]], awaiting: { kind: 'email' } };
  }
  if (step === 3 && !words?.includes('@')) {
    const again = 'That does not look like an e-mail address. Could you check it?';
    return { messages: [[text(again)]], awaiting: { kind: 'email' }, next: 3 };
  }
  if (step === 3) {
    const button = { label: 'See our bikes', url: 'https://bikes.example/all' };
    return { messages: [[text('Thanks! Have a look meanwhile:')], [{ kind: 'buttons', buttons: [button] }]] };
  }
  return { messages: [] };
};
