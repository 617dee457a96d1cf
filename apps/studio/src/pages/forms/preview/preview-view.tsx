// The public page as it will be, in the widths of real devices.
import { type FormDefinition, inLanguage, type Language, languagesOf } from '@parley/forms';
import { Checkbox, classNames, SegmentedControl, shownTheme } from '@parley/ui';
import { Monitor, Smartphone, Tablet } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formPicture, type PictureState } from './form-picture';
import { answerPreview, type Previewing } from './preview-answers';
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
  const [known, setKnown] = useState(false);
  const spoken = useMemo(() => inLanguage(form, read), [form, read]);
  const today = new Date().toLocaleDateString('sv-SE');
  const html = useMemo(
    () => formPicture(spoken, { state, scheme: shownTheme(), brandColour, today }),
    [spoken, state, brandColour, today],
  );
  const frame = useRef<HTMLIFrameElement>(null);
  const goesTo = (url: string) => `${t('preview.redirect', { url })} ${t('preview.sent')}`;
  useAnswers(frame, { form: spoken, known, today, goesTo });
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
        {form.fields.some(({ once }) => once) && (
          <Checkbox label={t('preview.known')} checked={known} onChange={setKnown} />
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
        {/* Without an origin of its own, so that nothing an author writes reaches the studio. */}
        <iframe
          key={String(known)}
          ref={frame}
          title={t('preview.frame')}
          srcDoc={html}
          sandbox="allow-scripts allow-forms"
          className={styles.frame}
        />
      </div>
    </div>
  );
}

function useAnswers(frame: RefObject<HTMLIFrameElement | null>, previewing: Previewing) {
  const now = useRef(previewing);
  useEffect(() => {
    now.current = previewing;
  });
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      const shown = frame.current?.contentWindow;
      if (!shown || source !== shown) return;
      const answer = answerPreview(data, now.current);
      if (answer) shown.postMessage(answer, '*');
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [frame]);
}
