// The step all channels share: the flow that answers first, and who gets what it hands over (R14-R24, R62).
import { Callout } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { FlowFields } from '../channel/flow-fields';
import { RoutingFields } from '../channel/routing-fields';
import { HoursFields } from '../hours/hours-fields';
import styles from './connect-wizard.module.css';
import { StepTitle } from './step-title';
import type { Wizard } from './use-wizard';

export function AnsweringPanel({ wizard }: { wizard: Wizard }) {
  const { t } = useTranslation('settings');
  const { t: assigning } = useTranslation('assigning');
  const { draft, editor, change, failure, state } = wizard;
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
      {editor?.model.capabilities.typing && (
        <section aria-label={assigning('hours.title')} className={styles.part}>
          <StepTitle title={assigning('hours.title')} help={assigning('hours.help')} />
          <HoursFields
            availability={draft.availability}
            hasFlow={draft.flowId !== null}
            onChange={(availability) => change({ availability })}
          />
          {state.problems['hours'] && (
            <Callout tone="danger" urgent>
              {state.problems['hours']}
            </Callout>
          )}
        </section>
      )}
    </>
  );
}
