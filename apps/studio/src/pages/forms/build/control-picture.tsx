// The control of a field exactly as the public page draws it: its own writer and its own sheet, behind a shadow root.
import type { FormField } from '@parley/forms';
import { formSheet } from '@parley/widget/form-sheet';
import { formWords } from '@parley/widget/form-words';
import { renderField } from '@parley/widget/render-field';
import { useEffect, useRef } from 'react';

export interface ControlPictureProps {
  field: FormField;
  language: 'en' | 'sv';
  /** With its label and help, for kinds whose words belong to the control. */
  whole?: boolean;
}

export function ControlPicture({ field, language, whole = false }: ControlPictureProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const html = renderField({
      field: { ...field, queued: false },
      words: formWords(language),
      locale: language,
      value: undefined,
      problem: undefined,
    });
    root.innerHTML = `<style>${shadowSheet}</style><div class="picture${whole ? ' whole' : ''}">${html}</div>`;
  }, [field, language, whole]);
  return <div ref={host} aria-hidden="true" inert />;
}

// What names the page in the sheet means the shadow's host here; label, help and error are written in place instead.
const shadowSheet = `${formSheet.replace(/@font-face\s*{[^}]*}/, '').replace(/:root(\[[^\]]*\])?/g, (_, part: string | undefined) => (part ? `:host(${part})` : ':host'))}
:host { display: block; color-scheme: inherit; font: 420 16px / 24px var(--font); color: var(--text); }
.field, .block { margin: 0; }
[hidden] { display: revert !important; }
.error { display: none !important; }
.picture:not(.whole) :is(.field > label:not(.option), legend, .help) { display: none; }`;
