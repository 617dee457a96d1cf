// Beside the thread: who writes, why it is whose it is, their tickets, where the flow stands, what happened before.
import { ContactSection } from './contact-section';
import { FlowSection } from './flow-section';
import type { SidePaneProps } from './side-pane-props';
import { TicketSection } from './ticket-section';
import { TimelineSection } from './timeline-section';

export interface WholeSidePaneProps extends SidePaneProps {
  onHandBack: () => void;
}

export function SidePane({ thread, mayAct, onHandBack }: WholeSidePaneProps) {
  const { session, conversation } = thread;
  const resumes = mayAct && session?.status === 'waiting' && conversation.owner.kind !== 'flow';
  return (
    <>
      <ContactSection thread={thread} mayAct={mayAct} />
      <TicketSection thread={thread} mayAct={mayAct} />
      {session && <FlowSection session={session} onHandBack={resumes ? onHandBack : undefined} />}
      <TimelineSection thread={thread} />
    </>
  );
}
