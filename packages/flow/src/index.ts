// Door of flow.
export { checkFlow } from './check/check-flow';
export { exitName } from './check/checking';
export type { CheckedChannel } from './check/checking';
export { dayNumber, dayOf, isDay, offsetOfWall, wallAt, weekdayOf } from './calendar/civil';
export type { Day, Wall } from './calendar/civil';
export { instantOf } from './calendar/instant-of';
export { nextTime } from './calendar/next-time';
export { besideEvent } from './compile/machine';
export { compileFlow } from './compile/compile-flow';
export type { CompiledFlow } from './compile/compile-flow';
export type {
  ChoicesTemplate,
  ChoiceTemplate,
  Due,
  EffectTemplate,
  Guard,
  Instruction,
  LocalizedText,
  MachineConfig,
  MachineEventName,
  CardTemplate,
  PartTemplate,
  StepState,
  StepTransition,
  ValueSource,
} from './compile/machine';
export { diffFlows } from './diff/diff-flows';
export type { FlowDiff, StepChange } from './diff/diff-flows';
export { applyCommand, applyCommands } from './edit/apply-command';
export { createHistory, doCommand, redo, undo } from './edit/history';
export type { FlowHistory } from './edit/history';
export type { FlowCommand, Point } from './edit/command';
export {
  conditionGroupSchema,
  conditionOperators,
  conditionRuleSchema,
  conditionSchema,
  takesRight,
} from './condition/condition';
export type { Condition, ConditionGroup, ConditionRule } from './condition/condition';
export { conditionToExpression } from './condition/condition-to-expression';
export { compileExpression, evaluateExpression, expressionVariables } from './expression/compile-expression';
export type { Evaluation, Expression } from './expression/compile-expression';
export { expressionHints } from './expression/expression-hints';
export type { ExpressionHints } from './expression/expression-hints';
export { expressionType } from './expression/expression-type';
export type { ExpressionFault } from './expression/parse-expression';
export { fixedNames, isFixedName } from './expression/scope';
export type { Scope } from './expression/scope';
export { emptyFlow } from './file/empty-flow';
export { flowDraftSchema } from './file/flow-draft-schema';
export { flowJsonSchema } from './file/flow-json-schema';
export { parseFlow, parseFlowText } from './file/parse-flow';
export { canonicalFlow, printFlow } from './file/print-flow';
export { findVisit } from './graph/find-visit';
export { flowGraph } from './graph/flow-graph';
export type { FlowGraph, GraphStep, Way } from './graph/flow-graph';
export {
  entrances,
  incoming,
  openExits,
  outgoing,
  outlineOrder,
  reachableSteps,
  stepsBeside,
} from './graph/graph-questions';
export { calledExit } from './language/calling';
export type { AnyCalling, CallEnd, CallFace, Calling, Crossing, FlowCall } from './language/calling';
export { findModel } from './language/find-model';
export { defineStepModel } from './language/define-step-model';
export type { DefinedStepModel } from './language/define-step-model';
export { edgeSchema, flowDocumentSchema, interruptSchema, stepSchema, variableSchema } from './language/document';
export type { Edge, FlowDraft, FlowVersion, Interrupt, Step, Variable } from './language/document';
export type { FlowProblem } from './language/problem';
export { durationOf, durationText, flowTestSchema, suiteSchema, visitSchema } from './language/visit';
export type { FlowTest, Suite, VisitScript, VisitSetting, VisitStep } from './language/visit';
export type {
  CompileTools,
  Exit,
  Occasion,
  Outside,
  Watch,
  ReadReplyContext,
  ReplyReading,
  MarkedText,
  Sending,
  Starting,
  StepGroup,
  StepModel,
  StepModels,
  StepModelSpec,
  StepProblem,
  TextSlot,
} from './language/step-model';
export { callFaceOf } from './link/callable-flow';
export type { TypedFace } from './link/callable-flow';
export { checkSwitches, switchesOf } from './link/check-switches';
export type { LiveFlows } from './link/check-switches';
export { callOf, callsOf } from './link/library';
export type { CalledFlow, FlowLibrary } from './link/library';
export { linkFlow } from './link/link-flow';
export type { Linking } from './link/link-flow';
export { linkedVersion, linkedVersionSchema, unlinked } from './link/linked-flow';
export type { CallPlace, LinkedFlow, LinkedVersion } from './link/linked-flow';
export { problemsOfCaller, wayOfCaller } from './link/to-caller';
export { publishFlow } from './publish/publish-flow';
export { checkTemplate } from './template/check-template';
export type { TemplateFault } from './template/check-template';
export { renameInExpression, renameInTemplate } from './template/rename-names';
export { renderTemplate } from './template/render-template';
export { templateFilters } from './template/template-engine';
export { templateTokens, templateVariables } from './template/template-tokens';
export type { TemplateToken } from './template/template-tokens';
