// The switch that leaves a question out when its answer is known.
import type { EditorLanguage } from '@parley/editor';
import { FormRow, Switch } from '@parley/ui';
import { askingWords } from './asking-words';
import type { Asking } from './fields';

interface SkipFieldProps {
  options: Pick<Asking, 'variable' | 'property' | 'skipKnown'>;
  language: EditorLanguage;
  onChange: (skipKnown: boolean) => void;
}

/** Nothing to set while the answer is kept nowhere. */
export function SkipField({ options, language, onChange }: SkipFieldProps) {
  const own = askingWords[language];
  if (options.variable === null && options.property === null) return null;
  return (
    <FormRow label={own.skipKnown} help={own.skipKnownHelp}>
      <Switch on={options.skipKnown} label={own.skipKnown} onChange={onChange} />
    </FormRow>
  );
}
