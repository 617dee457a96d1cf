// A form as a page of its own, drawn by the widget's own writer so that both look the same.
import type { FieldError, FormDefinition } from '@parley/forms';
import { renderFormPage } from '@parley/widget/render-form';

type Shown = {
  readonly embedded: boolean;
  readonly values?: Record<string, string | string[]>;
  readonly errors?: readonly FieldError[];
  readonly thankYou?: string;
};

export function formPage(formId: string, definition: FormDefinition, { errors, ...shown }: Shown): string {
  return renderFormPage(definition, {
    action: `/v1/forms/${encodeURIComponent(formId)}/submissions`,
    locale: definition.language,
    ...shown,
    ...(errors && { errors: [...errors] }),
  });
}
