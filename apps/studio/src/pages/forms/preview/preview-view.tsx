// The public page as it will be, in the widths of real devices.
import { type FormDefinition, inLanguage, type Language, languagesOf } from '@parley/forms';
import { classNames, SegmentedControl, shownTheme } from '@parley/ui';
import { Monitor, Smartphone, Tablet } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formPicture, type PictureState } from './form-picture';
import styles from './preview-view.module.css';

const devices = ['desktop', 'tablet', 'phone'] as const;
type Device = (typeof devices)[number];
const icons = { desktop: Monitor, tablet: Tablet, phone: Smartphone };
const states = ['empty', 'errors', 'thanks'] as const;

export function PreviewView({ form, brandColour }: { form: FormDefinition; brandColour: string }) {
  const { t } = useTranslation('forms');
  const [device, setDevice] = useState<Device>('desktop');
  const [state, setState] = useState<PictureState>('empty');
  const [language, setLanguage] = useState<Language>(form.language);
  const languages = languagesOf(form);
  const read = languages.includes(language) ? language : form.language;
  const html = useMemo(
    () => formPicture(inLanguage(form, read), { state, scheme: shownTheme(), brandColour }),
    [form, read, state, brandColour],
  );
  const gone = state === 'thanks' && form.after.kind === 'redirect' ? form.after.url : null;
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <SegmentedControl
          label={t('preview.state')}
          value={state}
          onChange={setState}
          segments={states.map((value) => ({ value, label: t(`preview.${value}`) }))}
        />
        {languages.length > 1 && (
          <SegmentedControl
            label={t('form.language')}
            value={read}
            onChange={setLanguage}
            segments={languages.map((value) => ({ value, label: t(`form.languages.${value}`) }))}
          />
        )}
        <SegmentedControl
          label={t('preview.device')}
          value={device}
          onChange={setDevice}
          segments={devices.map((value) => ({
            value,
            label: t(`preview.${value}`),
            icon: icons[value],
            iconOnly: true,
          }))}
        />
      </div>
      {gone !== null && <p className={styles.note}>{t('preview.redirect', { url: gone })}</p>}
      <div className={classNames(styles.device, styles[device])}>
        {/* Without scripts and without sending: it is a picture that can be tried with the keyboard. */}
        <iframe title={t('preview.frame')} srcDoc={html} sandbox="allow-same-origin" className={styles.frame} />
      </div>
    </div>
  );
}
