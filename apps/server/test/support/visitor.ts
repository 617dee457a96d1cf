// A visitor of the web chat as a program: opens it, says things, reads what comes.
import { z } from 'zod';

const messageSchema = z.object({
  id: z.string(),
  seq: z.number(),
  direction: z.enum(['in', 'out']),
  author: z.object({ kind: z.string() }),
  parts: z.array(z.record(z.string(), z.unknown())),
});
const turnSchema = z.object({
  messages: z.array(messageSchema),
  awaiting: z
    .object({ kind: z.string(), choices: z.array(z.object({ id: z.string(), label: z.string() })).optional() })
    .nullable(),
  cursor: z.number(),
  accepted: z.number().optional(),
});
const startedSchema = turnSchema.extend({ token: z.string(), conversationId: z.string() });
export type Turn = z.infer<typeof turnSchema>;

export class Visitor {
  private constructor(
    readonly origin: string,
    readonly opened: z.infer<typeof startedSchema>,
  ) {}

  static async open(origin: string, key: string, body: object = {}): Promise<Visitor> {
    const response = await post(`${origin}/v1/chat/${key}/conversations`, body);
    if (response.status !== 201) throw new Error(`Opening answered ${response.status}: ${await response.text()}`);
    return new Visitor(origin, startedSchema.parse(await response.json()));
  }

  get headers(): Record<string, string> {
    return { authorization: `Bearer ${this.opened.token}` };
  }

  get base(): string {
    return `${this.origin}/v1/chat/conversations/${this.opened.conversationId}`;
  }

  async says(text: string, clientId: string = crypto.randomUUID()): Promise<Turn> {
    return this.send({ clientId, text });
  }

  async chooses(choice: string, clientId: string = crypto.randomUUID()): Promise<Turn> {
    return this.send({ clientId, choice });
  }

  async send(body: object): Promise<Turn> {
    const response = await post(`${this.base}/messages`, body, this.headers);
    if (response.status !== 200) throw new Error(`Sending answered ${response.status}: ${await response.text()}`);
    return turnSchema.parse(await response.json());
  }

  /** Asks again until one of our texts matches. */
  async until(wanted: RegExp, tries = 100): Promise<Turn> {
    for (let attempt = 0; attempt < tries; attempt++) {
      const turn = await this.history();
      if (texts(turn).some((text) => wanted.test(String(text)))) return turn;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`Nothing like ${wanted} was said: ${JSON.stringify(texts(await this.history()))}`);
  }

  async history(after = 0): Promise<Turn> {
    const response = await fetch(`${this.base}/messages?after=${after}`, { headers: this.headers });
    return turnSchema.parse(await response.json());
  }
}

export function texts({ messages }: Turn): unknown[] {
  return messages
    .filter(({ direction }) => direction === 'out')
    .flatMap(({ parts }) => parts.map((part) => part['text'] ?? part['kind']));
}

export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
