// Name, brand colour, language and time zone of the workspace, saved together.
import type { AppRouter } from '@parley/api';
import {
  Button,
  Callout,
  ColourField,
  Combobox,
  Field,
  judgeColour,
  PictureField,
  Select,
  showToast,
  TextField,
} from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { usePictureUpload } from '../../../api/use-picture-upload';
import { useSession } from '../../../frame/session';
import styles from '../settings-form.module.css';
import { brandColours } from './brand-colours';

type Workspace = inferRouterOutputs<AppRouter>['workspace']['get'];

export function WorkspaceForm({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation(['settings', 'common']);
  const explain = useExplain();
  const queryClient = useQueryClient();
  const admin = useSession()?.member?.role === 'admin';
  const [values, setValues] = useState({
    name: workspace.name,
    brandColour: workspace.brand.colour,
    logoUrl: workspace.brand.logoUrl ?? '',
    language: workspace.language,
    timeZone: workspace.timeZone,
  });
  const save = useMutation(
    api.workspace.update.mutationOptions({
      onSuccess: async () => {
        showToast({ tone: 'ok', text: t('saved') });
        await Promise.all([api.workspace, api.auth].map((path) => queryClient.invalidateQueries(path.pathFilter())));
      },
    }),
  );
  const picture = usePictureUpload();
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const noName = values.name.trim() === '';
  const noColour = judgeColour(values.brandColour) === null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!noName && !noColour && !save.isPending)
      save.mutate({ ...values, name: values.name.trim(), logoUrl: values.logoUrl || null });
  };
  return (
    <form className={styles.narrow} onSubmit={send} noValidate>
      {!admin && <Callout>{t('workspace.onlyAdmins')}</Callout>}
      {save.error && (
        <Callout tone="danger" urgent title={t('notSaved')}>
          {explain(save.error)}
        </Callout>
      )}
      <Field
        label={t('workspace.name')}
        help={t('workspace.nameHelp')}
        error={noName ? t('workspace.nameMissing') : undefined}
        disabled={!admin}
      >
        <TextField value={values.name} maxLength={120} onChange={(name) => set({ name })} />
      </Field>
      <Field label={t('workspace.colour')} help={t('workspace.colourHelp')} disabled={!admin}>
        <BrandColour
          error={noColour ? t('workspace.colourWrong') : undefined}
          value={values.brandColour}
          onChange={(brandColour) => set({ brandColour })}
        />
      </Field>
      <PictureField
        {...picture}
        label={t('workspace.logo')}
        help={t('workspace.logoHelp')}
        shape="own"
        disabled={!admin}
        value={values.logoUrl}
        onChange={(logoUrl) => set({ logoUrl })}
      />
      <Field label={t('workspace.language')} help={t('workspace.languageHelp')} disabled={!admin}>
        <Select
          value={values.language}
          options={(['en', 'sv'] as const).map((value) => ({ value, label: t(`language.${value}`, { ns: 'common' }) }))}
          onChange={(language) => set({ language })}
        />
      </Field>
      <Field label={t('workspace.timeZone')} disabled={!admin}>
        <Combobox
          value={values.timeZone}
          options={timeZones(values.timeZone).map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
          emptyText={t('workspace.timeZoneEmpty')}
          onChange={(timeZone) => timeZone && set({ timeZone })}
        />
      </Field>
      {admin && (
        <div className={styles.acts}>
          <Button type="submit" look="fill" busy={save.isPending}>
            {t('save')}
          </Button>
        </div>
      )}
    </form>
  );
}

interface BrandColourProps {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

function BrandColour({ value, onChange, error }: BrandColourProps) {
  const { t } = useTranslation('settings');
  return (
    <ColourField
      value={value}
      onChange={onChange}
      error={error}
      presets={brandColours.map((colour) => ({ value: colour, name: colour }))}
      texts={{
        presets: t('workspace.presets'),
        hex: t('workspace.hex'),
        pick: t('workspace.pick'),
        verdicts: {
          white: t('workspace.whiteReads'),
          black: t('workspace.blackReads'),
          faint: t('workspace.faint'),
        },
      }}
    />
  );
}

/** What the browser knows, and what is stored, which it may not know. */
function timeZones(stored: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(stored) ? known : [stored, ...known];
}
