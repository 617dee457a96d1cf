// The words of a field's problem at one of its settings.
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import { settingOf } from '../editing/find-problems';

export function useProblemText(fieldId: string | null) {
  const { t } = useTranslation('forms');
  const { draft } = useFormEditor();
  return (setting: (typeof settingOf)[keyof typeof settingOf]): string | undefined => {
    const found = draft.problems.find((problem) => problem.fieldId === fieldId && settingOf[problem.code] === setting);
    return found && t(`problems.${found.code}`);
  };
}
