// Every step kind's editor, in the order of the palette: one line each.
import type { StepEditors } from '@parley/editor';
import { addLabelEditor } from './add-label/editor';
import { askAddressEditor } from './ask-address/editor';
import { apiCalledEditor } from './api-called/editor';
import { askConsentEditor } from './ask-consent/editor';
import { askDateEditor } from './ask-date/editor';
import { askFileEditor } from './ask-file/editor';
import { askFormEditor } from './ask-form/editor';
import { askPictureEditor } from './ask-picture/editor';
import { askQuestionEditor } from './ask-question/editor';
import { askRatingEditor } from './ask-rating/editor';
import { askSatisfactionEditor } from './ask-satisfaction/editor';
import { askSeveralEditor } from './ask-several/editor';
import { askYesNoEditor } from './ask-yes-no/editor';
import { assignEditor } from './assign/editor';
import { availabilityEditor } from './availability/editor';
import { buttonPressedEditor } from './button-pressed/editor';
import { chatOpenedEditor } from './chat-opened/editor';
import { closeConversationEditor } from './close-conversation/editor';
import { conditionEditor } from './condition/editor';
import { endEditor } from './end/editor';
import { flowCalledEditor } from './flow-called/editor';
import { forEachEditor } from './for-each/editor';
import { formSubmittedEditor } from './form-submitted/editor';
import { goBackEditor } from './go-back/editor';
import { goToFlowEditor } from './go-to-flow/editor';
import { handOverEditor } from './hand-over/editor';
import { httpRequestEditor } from './http-request/editor';
import { jumpEditor } from './jump/editor';
import { messageReceivedEditor } from './message-received/editor';
import type { StepKind } from './models';
import { notifyEmailEditor } from './notify-email/editor';
import { openTicketEditor } from './open-ticket/editor';
import { randomSplitEditor } from './random-split/editor';
import { runCodeEditor } from './run-code/editor';
import { runFlowEditor } from './run-flow/editor';
import { scheduleEditor } from './schedule/editor';
import { sendMessageEditor } from './send-message/editor';
import { sendTranscriptEditor } from './send-transcript/editor';
import { setContactPropertyEditor } from './set-contact-property/editor';
import { setVariableEditor } from './set-variable/editor';
import { switchValueEditor } from './switch-value/editor';
import { teamNoteEditor } from './team-note/editor';
import { ticketStageChangedEditor } from './ticket-stage-changed/editor';
import { unsupportedEditor } from './unsupported/editor';
import { updateTicketEditor } from './update-ticket/editor';
import { waitForEventEditor } from './wait-for-event/editor';
import { waitEditor } from './wait/editor';
import { watchAgentJoinedEditor } from './watch-agent-joined/editor';
import { watchIdleEditor } from './watch-idle/editor';

export const stepEditors = {
  'chat-opened': chatOpenedEditor,
  'message-received': messageReceivedEditor,
  'button-pressed': buttonPressedEditor,
  'form-submitted': formSubmittedEditor,
  'flow-called': flowCalledEditor,
  'ticket-stage-changed': ticketStageChangedEditor,
  'api-called': apiCalledEditor,
  schedule: scheduleEditor,
  'send-message': sendMessageEditor,
  'ask-question': askQuestionEditor,
  'ask-several': askSeveralEditor,
  'ask-picture': askPictureEditor,
  'ask-yes-no': askYesNoEditor,
  'ask-rating': askRatingEditor,
  'ask-satisfaction': askSatisfactionEditor,
  'ask-date': askDateEditor,
  'ask-address': askAddressEditor,
  'ask-file': askFileEditor,
  'ask-form': askFormEditor,
  'ask-consent': askConsentEditor,
  condition: conditionEditor,
  availability: availabilityEditor,
  'switch-value': switchValueEditor,
  'random-split': randomSplitEditor,
  'for-each': forEachEditor,
  'set-variable': setVariableEditor,
  wait: waitEditor,
  'wait-for-event': waitForEventEditor,
  'watch-idle': watchIdleEditor,
  'watch-agent-joined': watchAgentJoinedEditor,
  jump: jumpEditor,
  'run-flow': runFlowEditor,
  'go-to-flow': goToFlowEditor,
  'go-back': goBackEditor,
  end: endEditor,
  'send-transcript': sendTranscriptEditor,
  'hand-over': handOverEditor,
  assign: assignEditor,
  'close-conversation': closeConversationEditor,
  'open-ticket': openTicketEditor,
  'update-ticket': updateTicketEditor,
  'set-contact-property': setContactPropertyEditor,
  'team-note': teamNoteEditor,
  'add-label': addLabelEditor,
  'notify-email': notifyEmailEditor,
  'http-request': httpRequestEditor,
  'run-code': runCodeEditor,
  unsupported: unsupportedEditor,
} satisfies Record<StepKind, unknown> & StepEditors;
