// Every step kind's model: one line each.
import type { StepModels } from '@parley/flow';
import { addLabelModel } from './add-label/model';
import { askAddressModel } from './ask-address/model';
import { apiCalledModel } from './api-called/model';
import { askConsentModel } from './ask-consent/model';
import { askDateModel } from './ask-date/model';
import { askFileModel } from './ask-file/model';
import { askFormModel } from './ask-form/model';
import { askPictureModel } from './ask-picture/model';
import { askQuestionModel } from './ask-question/model';
import { askRatingModel } from './ask-rating/model';
import { askSatisfactionModel } from './ask-satisfaction/model';
import { askSeveralModel } from './ask-several/model';
import { askYesNoModel } from './ask-yes-no/model';
import { assignModel } from './assign/model';
import { availabilityModel } from './availability/model';
import { buttonPressedModel } from './button-pressed/model';
import { chatOpenedModel } from './chat-opened/model';
import { closeConversationModel } from './close-conversation/model';
import { conditionModel } from './condition/model';
import { endModel } from './end/model';
import { flowCalledModel } from './flow-called/model';
import { forEachModel } from './for-each/model';
import { formSubmittedModel } from './form-submitted/model';
import { goBackModel } from './go-back/model';
import { goToFlowModel } from './go-to-flow/model';
import { handOverModel } from './hand-over/model';
import { httpRequestModel } from './http-request/model';
import { jumpModel } from './jump/model';
import { messageReceivedModel } from './message-received/model';
import { notifyEmailModel } from './notify-email/model';
import { openTicketModel } from './open-ticket/model';
import { randomSplitModel } from './random-split/model';
import { runCodeModel } from './run-code/model';
import { runFlowModel } from './run-flow/model';
import { scheduleModel } from './schedule/model';
import { sendMessageModel } from './send-message/model';
import { sendTranscriptModel } from './send-transcript/model';
import { setContactPropertyModel } from './set-contact-property/model';
import { setVariableModel } from './set-variable/model';
import { switchValueModel } from './switch-value/model';
import { teamNoteModel } from './team-note/model';
import { ticketStageChangedModel } from './ticket-stage-changed/model';
import { unsupportedModel } from './unsupported/model';
import { updateTicketModel } from './update-ticket/model';
import { waitForEventModel } from './wait-for-event/model';
import { waitModel } from './wait/model';
import { watchAgentJoinedModel } from './watch-agent-joined/model';
import { watchIdleModel } from './watch-idle/model';

export const stepModels = {
  'chat-opened': chatOpenedModel,
  'message-received': messageReceivedModel,
  'button-pressed': buttonPressedModel,
  'form-submitted': formSubmittedModel,
  'flow-called': flowCalledModel,
  'ticket-stage-changed': ticketStageChangedModel,
  'api-called': apiCalledModel,
  schedule: scheduleModel,
  'send-message': sendMessageModel,
  'ask-question': askQuestionModel,
  'ask-several': askSeveralModel,
  'ask-picture': askPictureModel,
  'ask-yes-no': askYesNoModel,
  'ask-rating': askRatingModel,
  'ask-satisfaction': askSatisfactionModel,
  'ask-date': askDateModel,
  'ask-address': askAddressModel,
  'ask-file': askFileModel,
  'ask-form': askFormModel,
  'ask-consent': askConsentModel,
  condition: conditionModel,
  availability: availabilityModel,
  'switch-value': switchValueModel,
  'random-split': randomSplitModel,
  'for-each': forEachModel,
  'set-variable': setVariableModel,
  wait: waitModel,
  'wait-for-event': waitForEventModel,
  'watch-idle': watchIdleModel,
  'watch-agent-joined': watchAgentJoinedModel,
  jump: jumpModel,
  'run-flow': runFlowModel,
  'go-to-flow': goToFlowModel,
  'http-request': httpRequestModel,
  'run-code': runCodeModel,
  'open-ticket': openTicketModel,
  'update-ticket': updateTicketModel,
  'set-contact-property': setContactPropertyModel,
  'team-note': teamNoteModel,
  'add-label': addLabelModel,
  'notify-email': notifyEmailModel,
  'send-transcript': sendTranscriptModel,
  'hand-over': handOverModel,
  assign: assignModel,
  'close-conversation': closeConversationModel,
  'go-back': goBackModel,
  end: endModel,
  unsupported: unsupportedModel,
} satisfies StepModels;

export type StepKind = keyof typeof stepModels;
