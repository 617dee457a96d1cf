// What performs the effects that step kinds bring along: one line each.
import type { EffectPerformers } from '@parley/ports';
import { addLabelPerformer } from './add-label/runtime';
import { askConsentPerformer } from './ask-consent/runtime';
import { askFormPerformer } from './ask-form/runtime';
import { assignPerformer } from './assign/runtime';
import { closeConversationPerformer } from './close-conversation/runtime';
import { goToFlowPerformer } from './go-to-flow/runtime';
import { handOverPerformer } from './hand-over/runtime';
import { httpRequestPerformer } from './http-request/runtime';
import { notifyEmailPerformer } from './notify-email/runtime';
import { openTicketPerformer } from './open-ticket/runtime';
import { runCodePerformer } from './run-code/runtime';
import { sendTranscriptPerformer } from './send-transcript/runtime';
import { setContactPropertyPerformer } from './set-contact-property/runtime';
import { teamNotePerformer } from './team-note/runtime';
import { updateTicketPerformer } from './update-ticket/runtime';

export const effectPerformers = {
  'open-ticket': openTicketPerformer,
  'set-contact-property': setContactPropertyPerformer,
  'hand-over': handOverPerformer,
  'team-note': teamNotePerformer,
  'add-label': addLabelPerformer,
  'ask-consent': askConsentPerformer,
  'ask-form': askFormPerformer,
  assign: assignPerformer,
  'close-conversation': closeConversationPerformer,
  'update-ticket': updateTicketPerformer,
  'http-request': httpRequestPerformer,
  'run-code': runCodePerformer,
  'go-to-flow': goToFlowPerformer,
  'notify-email': notifyEmailPerformer,
  'send-transcript': sendTranscriptPerformer,
} satisfies EffectPerformers;
