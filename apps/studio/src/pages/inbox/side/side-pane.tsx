// Beside the thread: who writes, why it is whose it is, their tickets, where the flow stands, what happened before.
import { ContactSection } from './contact-section';
import { FlowSection } from './flow-section';
import type { SidePaneProps } from './side-pane-props';
import { TicketSection } from './ticket-section';
import { TimelineSection } from './timeline-section';

export function SidePane({ thread, mayAct }: SidePaneProps) {
  return (
    <>
      <ContactSection thread={thread} mayAct={mayAct} />
      <TicketSection thread={thread} mayAct={mayAct} />
      {thread.session && <FlowSection session={thread.session} />}
      <TimelineSection thread={thread} />
    </>
  );
}
