// Which property of the contact an answer is kept in.
import type { FormField } from '@parley/forms';
import { Select } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { useProperties } from '../../contacts/properties/use-properties';
import { useFormEditor } from '../editing/editor-context';

const none = '';

export function ContactPropertyField({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const known = useProperties('contact');
  const own = field.contactProperty;
  const foreign = own !== undefined && !known.some(({ key }) => key === own);
  const options = [
    { value: none, label: t('field.noProperty') },
    ...known.map(({ key, label }) => ({ value: key, label })),
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
