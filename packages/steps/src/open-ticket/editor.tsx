// The browser face of open-ticket.
import { defineStepEditor, type NodeBodyProps } from '@parley/editor';
import { Ticket } from 'lucide-react';
import { NodeFacts } from '../editor-kit/facts';
import { openTicketModel } from './model';
import type { OpenTicketOptions } from './schema';
import { TicketPanel } from './ticket-panel';
import { words } from './words';

/** Any number will do for a try-out. */
const pretendedNumber = 101;

export const openTicketEditor = defineStepEditor(openTicketModel, {
  icon: Ticket,
  words,
  NodeBody,
  Panel: TicketPanel,
  summary: ({ name }) => name,
  pretend: () => ({ exit: 'opened', values: { number: pretendedNumber } }),
});

function NodeBody({ options, language, tools }: NodeBodyProps<OpenTicketOptions>) {
  const own = words[language];
  const pipeline = tools.pipelines.find(({ id }) => id === options.pipelineId);
  const stage = pipeline?.stages.find(({ id }) => id === options.stageId);
  return (
    <NodeFacts
      facts={[
        { name: own.name, value: options.name || own.namePlaceholder },
        { name: own.pipeline, value: pipeline ? [pipeline.name, stage?.name].filter(Boolean).join(', ') : '' },
        { name: own.owner, value: own.owners[options.owner] },
      ]}
    />
  );
}
