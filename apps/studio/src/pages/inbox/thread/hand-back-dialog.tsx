// Lets the flow go on at a step one chooses by its name; asked steps are asked anew.
import { Button, Combobox, Dialog, Field } from '@parley/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../data/conversation-types';
import type { ConversationActs } from '../data/use-conversation-acts';
import { useFlowSteps } from '../side/use-flow-steps';

export interface HandBackDialogProps {
  session: NonNullable<Thread['session']>;
  acts: ConversationActs;
  onClose: () => void;
}

export function HandBackDialog({ session, acts, onClose }: HandBackDialogProps) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const { named } = useFlowSteps(session);
  const [stepId, setStepId] = useState<string | null>(session.stepId);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('handBack.title')}
      description={t('handBack.text', { flow: session.flowName ?? t('aFlow') })}
      closeLabel={common('actions.close')}
      size="small"
      footer={
        <Button
          look="fill"
          disabled={stepId === null}
          onClick={() => {
            if (stepId !== null) acts.handBack(stepId);
            onClose();
          }}
        >
          {t('thread.handBack')}
        </Button>
      }
    >
      <Field label={t('handBack.step')}>
        <Combobox
          value={stepId}
          onChange={setStepId}
          options={named.map(({ id, name }) => ({ value: id, label: name }))}
          emptyText={t('handBack.none')}
        />
      </Field>
    </Dialog>
  );
}
