// Door of forms.
export { fieldKindSchema, fieldOptionSchema, formDefinitionSchema, formFieldSchema, submittedValueSchema } from './definition';
export type { FieldKind, FormDefinition, FormField, SubmittedValue } from './definition';
