// Door of the example flows: for tests, the demo workspace and measuring.
export { benchChat } from './bench-chat';
export { chatWelcome } from './chat-welcome';
export { formToTicket } from './form-to-ticket';
export { messengerReply } from './messenger-reply';
export { messengerWelcome } from './messenger-welcome';
