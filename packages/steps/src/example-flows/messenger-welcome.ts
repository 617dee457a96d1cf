// The flow a page starts out with (R86): one instant reply to the first message, if there is one, and then the team.
import type { FlowDraft } from '@parley/flow';
import { textBubble, writeFlow } from './write-flow';

export type MessengerWelcome = { readonly name: string; readonly reply: string; readonly language: 'en' | 'sv' };

export function messengerWelcome({ name, reply, language }: MessengerWelcome): FlowDraft {
  const said = reply.trim();
  const words = stepNames[language];
  const team = { team: { kind: 'end', name: words.team, options: { text: '' } } } as const;
  const instant = { reply: { kind: 'send-message', name: words.reply, options: textBubble(said) } } as const;
  const written = writeFlow({
    name,
    variables: {},
    columns: [{ message: { kind: 'message-received' } }, ...(said === '' ? [team] : [instant, team])],
    edges: said === '' ? ['message>team'] : ['message>reply', 'reply>team'],
    swedish: {},
  });
  return { ...written, language, languages: [], translations: {} };
}

const stepNames = {
  en: { reply: 'Instant reply', team: 'To the team' },
  sv: { reply: 'Direktsvar', team: 'Till teamet' },
} as const;
