// How the form looks beside the brand: colour, corners, light or dark, logo.
import type { FormLook } from '@parley/forms';
import { ColourField, Fold, FormRow, SegmentedControl, Select, Switch, Field } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';

const presets = ['#0b7f72', '#1d4ed8', '#7c3aed', '#be185d', '#b45309', '#1f2937'];

export function LookSection({ brandColour }: { brandColour: string }) {
  const { t } = useTranslation('forms');
  const { draft } = useFormEditor();
  const { form, change } = draft;
  const look = form.look ?? {};
  const store = (next: { [K in keyof FormLook]?: FormLook[K] | undefined }, streak?: string) => {
    const kept = Object.fromEntries(Object.entries({ ...look, ...next }).filter(([, value]) => value !== undefined));
    change({ ...form, look: kept }, streak ?? null);
  };
  return (
    <Fold title={t('look.title')} summary={look.colour ?? t('look.brand')}>
      <Field label={t('look.colour')}>
        <ColourField
          value={look.colour ?? ''}
          onChange={(colour) => store({ colour: /^#[0-9a-f]{6}$/i.test(colour) ? colour : undefined }, 'colour')}
          presets={presets.map((value) => ({ value, name: value }))}
          inherited={{ value: brandColour, name: t('look.brand') }}
          texts={{
            presets: t('look.presets'),
            hex: t('look.hex'),
            pick: t('look.pick'),
            verdicts: {
              white: t('look.verdicts.white'),
              black: t('look.verdicts.black'),
              faint: t('look.verdicts.faint'),
            },
          }}
        />
      </Field>
      <FormRow label={t('look.corners')}>
        <SegmentedControl
          label={t('look.corners')}
          value={look.corners ?? 'soft'}
          onChange={(corners) => store({ corners })}
          segments={(['square', 'soft', 'round'] as const).map((value) => ({ value, label: t(`look.${value}`) }))}
        />
      </FormRow>
      <Field label={t('look.scheme')}>
        <Select
          options={(['page', 'visitor', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`look.${value}`),
          }))}
          value={look.scheme ?? 'page'}
          onChange={(scheme) => store({ scheme })}
        />
      </Field>
      <FormRow label={t('look.logo')}>
        <Switch on={look.logo ?? false} onChange={(logo) => store({ logo: logo || undefined })} />
      </FormRow>
    </Fold>
  );
}
