// What an answer is checked by besides its kind: a pattern, how many digits, whose addresses, which files.
import { fileGroupSchema, type FormField } from '@parley/forms';
import { Checkbox, Field, FormRow, NumberField, Section, Switch, TextArea, TextField } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import styles from './panel.module.css';
import { useProblemText } from './use-problem-text';

export function CheckSection({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { kind } = field;
  const part =
    kind === 'single-line' || kind === 'multi-line' ? (
      <Pattern field={field} />
    ) : kind === 'email' ? (
      <Addresses field={field} />
    ) : kind === 'phone' || kind === 'number' ? (
      <Digits field={field} />
    ) : kind === 'file' ? (
      <Files field={field} />
    ) : null;
  return part && <Section title={t('checks.title')}>{part}</Section>;
}

function Pattern({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const problem = useProblemText(field.id);
  return (
    <>
      <Field label={t('checks.pattern')} help={t('checks.patternHelp')} error={problem('pattern')}>
        <TextField
          code
          spellCheck={false}
          autoCapitalize="none"
          value={field.pattern ?? ''}
          maxLength={500}
          onChange={(pattern) => changeField(field.id, { pattern: pattern || undefined }, 'pattern')}
        />
      </Field>
      {field.pattern !== undefined && (
        <Field label={t('checks.patternText')}>
          <TextField
            value={field.patternText ?? ''}
            maxLength={300}
            onChange={(text) => changeField(field.id, { patternText: text || undefined }, 'patternText')}
          />
        </Field>
      )}
    </>
  );
}

function Digits({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const problem = useProblemText(field.id);
  return (
    <>
      {field.kind === 'phone' && (
        <FormRow label={t('checks.country')} help={t('checks.countryHelp')}>
          <Switch
            on={field.chooseCountry ?? false}
            onChange={(on) => changeField(field.id, { chooseCountry: on || undefined })}
          />
        </FormRow>
      )}
      <div className={styles.pair}>
        <Field label={t('checks.minDigits')} error={field.kind === 'phone' ? problem('range') : undefined}>
          <NumberField
            wide
            min={1}
            max={30}
            value={field.minDigits ?? null}
            onChange={(least) => changeField(field.id, { minDigits: least ?? undefined }, 'minDigits')}
          />
        </Field>
        <Field label={t('checks.maxDigits')}>
          <NumberField
            wide
            min={1}
            max={30}
            value={field.maxDigits ?? null}
            onChange={(most) => changeField(field.id, { maxDigits: most ?? undefined }, 'maxDigits')}
          />
        </Field>
      </div>
    </>
  );
}

function Addresses({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const store = (text: string) => {
    const domains = text.split('\n').map((line) => line.trim().toLowerCase());
    // The line that is being written may still be empty.
    const kept = domains.filter((one, at) => one !== '' || at === domains.length - 1);
    changeField(field.id, { blockedDomains: kept.some(Boolean) ? kept.filter(Boolean) : undefined }, 'domains');
  };
  return (
    <>
      <FormRow label={t('checks.freeMail')} help={t('checks.freeMailHelp')}>
        <Switch
          on={field.blockFreeMail ?? false}
          onChange={(on) => changeField(field.id, { blockFreeMail: on || undefined })}
        />
      </FormRow>
      <Field label={t('parts.blocked')} help={t('parts.blockedHelp')}>
        <TextArea minRows={2} value={(field.blockedDomains ?? []).join('\n')} onChange={store} />
      </Field>
    </>
  );
}

function Files({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const chosen = field.fileGroups ?? [];
  const tick = (group: (typeof chosen)[number], on: boolean) => {
    const next = fileGroupSchema.options.filter((one) => (one === group ? on : chosen.includes(one)));
    changeField(field.id, { fileGroups: next.length > 0 ? next : undefined });
  };
  return (
    <>
      <div role="group" aria-label={t('checks.files')} className={styles.rows}>
        <p className={styles.text}>{t(chosen.length === 0 ? 'checks.filesAll' : 'checks.files')}</p>
        {fileGroupSchema.options.map((group) => (
          <Checkbox
            key={group}
            label={t(`checks.groups.${group}`)}
            checked={chosen.includes(group)}
            onChange={(on) => tick(group, on)}
          />
        ))}
      </div>
      <FormRow label={t('checks.megabytes')}>
        <NumberField
          min={0.1}
          max={1000}
          value={field.mostMegabytes ?? null}
          onChange={(most) => changeField(field.id, { mostMegabytes: most ?? undefined }, 'megabytes')}
        />
      </FormRow>
    </>
  );
}
