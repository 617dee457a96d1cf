// The form itself, as on its public page, with every word written in place and every field movable.
import { SortableContext } from '@dnd-kit/sortable';
import { type FormField, isAsked, isTicketPlace } from '@parley/forms';
import { formWords } from '@parley/widget/form-words';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import { CanvasField } from './canvas-field';
import type { Dragged } from './dragged';
import styles from './form-canvas.module.css';
import { InPlaceText } from './in-place-text';
import type { Drop } from './insertion';

export function FormCanvas({ drop, dragged }: { drop: Drop | null; dragged: Dragged | null }) {
  const { t } = useTranslation('forms');
  const { draft, select } = useFormEditor();
  const { form, change } = draft;
  const last = form.fields.length;
  const gap = drop?.kind === 'gap' ? drop.gap : null;
  // Between a field and itself there is nothing to land in.
  const from = form.fields.findIndex(({ id }) => id === dragged?.fieldId);
  const line = gap !== null && !(from >= 0 && (gap === from || gap === from + 1)) ? gap : null;
  return (
    <section
      aria-label={t('canvas.label')}
      className={styles.stage}
      onPointerDown={(event) => event.target === event.currentTarget && select(null)}
    >
      <div className={styles.sheet} data-form-sheet lang={form.language}>
        <InPlaceText
          className={styles.title}
          label={t('canvas.titleLabel')}
          placeholder={t('canvas.titlePlaceholder')}
          value={form.title}
          maxLength={300}
          onChange={(title) => change({ ...form, title }, 'title')}
        />
        <InPlaceText
          className={styles.intro}
          multiline
          label={t('canvas.introLabel')}
          placeholder={t('canvas.introPlaceholder')}
          value={form.intro}
          maxLength={2000}
          onChange={(intro) => change({ ...form, intro }, 'intro')}
        />
        {form.fields.some(({ required, kind }) => required && isAsked(kind)) && (
          <p className={styles.note}>{formWords(form.language).requiredNote}</p>
        )}
        <SortableContext items={form.fields.map(({ id }) => id)} strategy={stay}>
          <ol aria-label={t('canvas.fields')} className={styles.fields}>
            {form.fields.map((field, index) => (
              <Fragment key={field.id}>
                {line === index && <DropLine />}
                {!isTicketPlace(field) && (
                  <CanvasField
                    field={field}
                    page={field.kind === 'page' ? pageNumber(form.fields, index) : null}
                    beside={drop?.kind === 'beside' && drop.beside === field.id ? drop.side : null}
                  />
                )}
              </Fragment>
            ))}
            {line === last && <DropLine />}
          </ol>
        </SortableContext>
        {form.fields.every(isTicketPlace) && line === null && <p className={styles.empty}>{t('canvas.empty')}</p>}
        <span className={styles.submit}>
          <InPlaceText
            label={t('canvas.submitLabel')}
            placeholder={t('canvas.submitLabel')}
            value={form.submitLabel}
            maxLength={80}
            onChange={(submitLabel) => change({ ...form, submitLabel }, 'submit')}
          />
        </span>
      </div>
    </section>
  );
}

/** A form that begins with a page break has no page before it. */
function pageNumber(fields: readonly FormField[], index: number): number {
  const before = fields.slice(0, index + 1).filter(({ kind }) => kind === 'page').length;
  return fields[0]?.kind === 'page' ? before : before + 1;
}

/** Nothing moves out of the way: the line shows the place. */
const stay = () => null;

function DropLine() {
  const { t } = useTranslation('forms');
  return (
    <li aria-hidden="true" className={styles.line}>
      <span>{t('canvas.dropHere')}</span>
    </li>
  );
}
