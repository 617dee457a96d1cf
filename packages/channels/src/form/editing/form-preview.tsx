// The chosen form itself, as visitors meet it.
import type { PreviewProps } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { isNewForm } from './check-form';
import { words } from './words';
import styles from './form-preview.module.css';

export function FormPreview({ draft, language, tools }: PreviewProps) {
  const own = words[language];
  const form = tools.forms.find(({ id }) => id === settingText(draft.settings, 'formId'));
  if (form?.published) {
    return (
      <iframe
        title={own.preview}
        sandbox=""
        src={`${tools.origin}/f/${encodeURIComponent(form.id)}?embedded=1`}
        className={styles.frame}
      />
    );
  }
  const text = form ? own.closed : isNewForm(draft) ? own.previewNew : own.previewNone;
  return (
    <div className={styles.sketch}>
      <span className={styles.paper} aria-hidden="true">
        <i />
        <b />
        <i />
        <b />
        <i />
        <b className={styles.tall} />
        <b className={styles.send} />
      </span>
      <p>{text}</p>
    </div>
  );
}
