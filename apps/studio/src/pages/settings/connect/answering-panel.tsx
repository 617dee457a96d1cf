// The step all channels share: the flow that answers first, and who gets what it hands over (R14-R24, R62).
import { Callout } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { FlowFields } from '../channel/flow-fields';
import { RoutingFields } from '../channel/routing-fields';
import { StepTitle } from './step-title';
import type { Wizard } from './use-wizard';

export function AnsweringPanel({ wizard }: { wizard: Wizard }) {
  const { t } = useTranslation('settings');
  const { draft, change, failure, state } = wizard;
  if (!draft) return null;
  return (
    <>
      <StepTitle title={t('connect.answering')} help={t('connect.answeringHelp')} />
      {failure && (
        <Callout tone="danger" urgent title={t('connect.failed')}>
          {failure}
        </Callout>
      )}
      <FlowFields
        flowId={draft.flowId}
        mayStartOwn
        choosing={wizard.choosingFlow}
        onChoosing={wizard.setChoosingFlow}
        mistake={state.problems['flow']}
        onChange={(flowId) => change({ flowId })}
      />
      <RoutingFields routing={draft.routing} onChange={(routing) => change({ routing })} />
    </>
  );
}
