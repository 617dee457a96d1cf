// Door of forms.
export { checkForm } from './check-form';
export type { FormProblem, FormProblemCode } from './check-form';
export {
  fieldKindSchema,
  fieldOptionSchema,
  formDefinitionSchema,
  formFieldSchema,
  submittedValueSchema,
} from './definition';
export type { FieldKind, FormDefinition, FormField, SubmittedValue } from './definition';
export { describeSubmission } from './describe-submission';
export type { FieldsPart } from './describe-submission';
export { newForm } from './new-form';
export type { FieldError, FieldErrorCode } from './validate/field-error';
export { rawValues, rawValuesOfBody } from './validate/raw-values';
export { honeypotKey, validateSubmission } from './validate/validate-submission';
export type { SubmissionSource, ValidSubmission } from './validate/validate-submission';
