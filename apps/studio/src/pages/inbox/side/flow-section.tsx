// Where the flow stands in this conversation, drawn small, and the way back to it.
import { Button, Icon, Section } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { ArrowUpRight, CircleCheck, CirclePause } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../data/conversation-types';
import { FlowChart } from './flow-chart';
import side from './side.module.css';
import { useFlowSteps } from './use-flow-steps';

export interface FlowSectionProps {
  session: NonNullable<Thread['session']>;
  /** Missing where the flow has it, or one may only read. */
  onHandBack?: () => void;
}

export function FlowSection({ session, onHandBack }: FlowSectionProps) {
  const { t } = useTranslation('inbox');
  const { flowId, flowName, version, stepId, status } = session;
  const flow = useFlowSteps(session);
  const waits = status === 'waiting';
  return (
    <Section
      title={t('side.flow')}
      action={
        <Link to="/flows/$flowId" params={{ flowId }} className={side.open}>
          {t('side.openFlow')}
          <Icon of={ArrowUpRight} size={12} />
        </Link>
      }
    >
      <p className={side.flowName}>{flowName ?? t('aFlow')}</p>
      {flow.document && <FlowChart flowId={flowId} flow={flow} stepId={stepId === null ? null : flow.drawn(stepId)} />}
      <p className={side.state}>
        <Icon of={waits ? CirclePause : CircleCheck} size={14} />
        <span className={side.stateWords}>
          {waits && stepId !== null
            ? t('side.flowWaits', { version, step: flow.nameOf(stepId) })
            : t(waits ? 'side.flowWaitsSomewhere' : 'side.flowDone', { version })}
        </span>
        {onHandBack && (
          <Button look="link" size="small" onClick={onHandBack}>
            {t('side.resume')}
          </Button>
        )}
      </p>
    </Section>
  );
}
