// Which property of the contact an answer is kept in.
import type { FormField } from '@parley/forms';
import { Select } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';

const known = ['email', 'phone', 'first_name', 'last_name', 'company', 'city'] as const;
const none = '';

export function ContactPropertyField({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const own = field.contactProperty;
  const foreign = own !== undefined && !known.some((property) => property === own);
  const options = [
    { value: none, label: t('field.noProperty') },
    ...known.map((property) => ({ value: property, label: t(`field.properties.${property}`) })),
    ...(foreign ? [{ value: own, label: own }] : []),
  ];
  return (
    <Select<string>
      label={t('field.saveTo')}
      options={options}
      value={own ?? none}
      onChange={(property) => changeField(field.id, { contactProperty: property || undefined })}
    />
  );
}
