// Door of editor: the canvas and its companions; step editors are handed in through the provider.
export { FlowCanvas } from './canvas/flow-canvas';
export type { FlowCanvasProps } from './canvas/flow-canvas-props';
export { tidy } from './edits/tidy';
export { guessSize, sizesOf } from './edits/step-size';
export { exitLabel } from './outline/exit-label';
export { Outline } from './outline/outline';
export { orderSteps } from './outline/order-steps';
export { groupHues } from './palette/group-hues';
export { languageName } from './panel/language-names';
export { knownVariables } from './panel/known-variables';
export { TemplateField } from './panel/template-field';
export type { TemplateFieldProps } from './panel/template-field';
export { VariableField, toVariableName } from './panel/variable-field';
export { ProblemList } from './problems/problem-list';
export { problemText } from './problems/problem-text';
export { defineStepEditor } from './step-editor';
export type {
  CallableThing,
  EditorLanguage,
  EditorTools,
  NamedThing,
  NodeBodyProps,
  PanelProps,
  PretendedAnswer,
  StepEditor,
  StepEditors,
  StepEditorSpec,
  StepWords,
} from './step-editor';
export { EditorProvider, titleOf, useEditor, useEditorState } from './store/editor-context';
export type { Editor, EditorSetup } from './store/editor-context';
export { createEditorStore } from './store/editor-store';
export type { EditorState, EditorStore, Walked } from './store/editor-store';
export type { CheckedDraft, Covered, FlowChecker } from './store/flow-checker';
export { TestPanel } from './test-panel/test-panel';
export { Bubble } from './text/bubble';
export { TokenText } from './text/token-text';
export { cutTokens, tokenLabel } from './text/tokens';
