// One field on the form: its handle, its label written in place, its control as visitors get it, its problems.
import { useSortable } from '@dnd-kit/sortable';
import { type FormField, isAsked } from '@parley/forms';
import { formWords } from '@parley/widget/form-words';
import { Badge, classNames, Icon, IconButton } from '@parley/ui';
import { Copy, EyeOff, GripVertical, SlidersHorizontal, Split, Trash2, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import { fieldFaces } from '../editing/field-kinds';
import { useNarrow } from '../editing/use-narrow';
import styles from './canvas-field.module.css';
import { ControlPicture } from './control-picture';
import { InPlaceText } from './in-place-text';

export interface CanvasFieldProps {
  field: FormField;
  /** Which page it begins, for a page break. */
  page: number | null;
  /** Where a dragged field would stand beside it. */
  beside: 'left' | 'right' | null;
}

export function CanvasField({ field, page, beside }: CanvasFieldProps) {
  const { t } = useTranslation(['forms', 'common']);
  const { selectedId, select, remove } = useFormEditor();
  const selected = selectedId === field.id;
  const name = field.label || (field.kind === 'hidden' ? field.key : t('canvas.nameless'));
  const { attributes, listeners, isDragging, setNodeRef, setActivatorNodeRef } = useSortable({ id: field.id });
  return (
    <li
      ref={setNodeRef}
      data-field-id={field.id}
      data-selected={selected || undefined}
      data-alone={field.kind === 'page' || field.kind === 'hidden' || undefined}
      data-beside={beside ?? undefined}
      className={classNames(styles.field, field.width === 'half' && styles.half, isDragging && styles.taken)}
    >
      <button
        ref={setActivatorNodeRef}
        type="button"
        {...attributes}
        {...listeners}
        aria-label={t('sortable.handle', { ns: 'common', name })}
        aria-pressed={undefined}
        className={styles.handle}
        onFocus={() => select(field.id)}
        onKeyDown={(event) => {
          if (event.key === 'Delete' && !isDragging) remove(field.id);
          else listeners?.['onKeyDown']?.(event);
        }}
      >
        <Icon of={GripVertical} size={14} />
      </button>
      {/* For the pointer: the whole field selects and drags. The keyboard has the handle and the label. */}
      <button
        type="button"
        tabIndex={-1}
        aria-hidden="true"
        className={styles.cover}
        onClick={() => select(field.id)}
        onPointerDown={(event) => listeners?.['onPointerDown']?.(event)}
      />
      {selected && (
        <span className={styles.tag}>
          <Icon of={fieldFaces[field.kind].icon} size={12} />
          {t(`kinds.${field.kind}.name`)}
        </span>
      )}
      <FieldTools field={field} name={name} />
      <FieldFaceOf field={field} name={name} page={page} />
      {field.showWhen && (
        <p className={styles.when}>
          <Icon of={Split} size={12} />
          {t('logic.chip')}
        </p>
      )}
      <FieldProblems fieldId={field.id} />
    </li>
  );
}

function FieldFaceOf({ field, name, page }: { field: FormField; name: string; page: number | null }) {
  if (field.kind === 'hidden') return <HiddenFace field={field} />;
  if (field.kind === 'page') return <PageFace field={field} name={name} page={page ?? 1} />;
  if (field.kind === 'heading') return <HeadingFace field={field} name={name} />;
  // What is written with marks is shown with them; its words are changed in the panel.
  const whole = field.kind === 'text' || field.kind === 'consent' || field.kind === 'checkbox';
  return whole ? <WholeFace field={field} /> : <SeenFace field={field} name={name} />;
}

function WholeFace({ field }: { field: FormField }) {
  const { draft } = useFormEditor();
  return <ControlPicture field={field} language={draft.form.language} whole />;
}

function HeadingFace({ field, name }: { field: FormField; name: string }) {
  const { t } = useTranslation('forms');
  const { changeField, select } = useFormEditor();
  return (
    <div className={styles.heading}>
      <InPlaceText
        onFocus={() => select(field.id)}
        label={t('canvas.labelOf', { name })}
        placeholder={t('kinds.heading.label')}
        value={field.label}
        maxLength={300}
        onChange={(label) => changeField(field.id, { label }, 'label')}
      />
    </div>
  );
}

function PageFace({ field, name, page }: { field: FormField; name: string; page: number }) {
  const { t } = useTranslation('forms');
  const { changeField, select } = useFormEditor();
  return (
    <div className={styles.page}>
      <span>{t('parts.page', { number: page })}</span>
      <InPlaceText
        className={styles.written}
        onFocus={() => select(field.id)}
        label={t('canvas.labelOf', { name })}
        placeholder={t('kinds.page.label')}
        value={field.label}
        maxLength={300}
        onChange={(label) => changeField(field.id, { label }, 'label')}
      />
    </div>
  );
}

function SeenFace({ field, name }: { field: FormField; name: string }) {
  const { t } = useTranslation('forms');
  const { draft, changeField, select } = useFormEditor();
  const { language } = draft.form;
  return (
    <>
      <div className={styles.label}>
        <InPlaceText
          className={styles.written}
          onFocus={() => select(field.id)}
          label={t('canvas.labelOf', { name })}
          placeholder={t('canvas.labelPlaceholder')}
          value={field.label}
          maxLength={300}
          onChange={(label) => changeField(field.id, { label }, 'label')}
        />
        {!field.required && isAsked(field.kind) && (
          <span className={styles.optional}>({formWords(language).optional})</span>
        )}
      </div>
      {field.help && <p className={styles.help}>{field.help}</p>}
      <ControlPicture field={field} language={language} />
    </>
  );
}

function HiddenFace({ field: { key, defaultValue } }: { field: FormField }) {
  const { t } = useTranslation('forms');
  return (
    <p className={styles.hidden}>
      <Icon of={EyeOff} />
      {defaultValue ? t('canvas.hiddenValue', { key, value: defaultValue }) : t('canvas.hiddenNoValue', { key })}
    </p>
  );
}

function FieldTools({ field, name }: { field: FormField; name: string }) {
  const { t } = useTranslation('forms');
  const { duplicate, remove, openSettings } = useFormEditor();
  const narrow = useNarrow();
  return (
    <span className={styles.tools}>
      {narrow && (
        <IconButton
          size="dense"
          icon={SlidersHorizontal}
          label={t('canvas.fieldSettings', { name })}
          onClick={openSettings}
        />
      )}
      <IconButton
        size="dense"
        icon={Copy}
        label={t('canvas.duplicate', { name })}
        onClick={() => duplicate(field.id)}
      />
      <IconButton size="dense" icon={Trash2} label={t('canvas.remove', { name })} onClick={() => remove(field.id)} />
    </span>
  );
}

function FieldProblems({ fieldId }: { fieldId: string }) {
  const { t } = useTranslation('forms');
  const { draft } = useFormEditor();
  const found = draft.problems.filter((problem) => problem.fieldId === fieldId);
  if (found.length === 0) return null;
  return (
    <ul className={styles.problems}>
      {found.map(({ code, severity }) => (
        <li key={code}>
          <Badge tone={severity === 'error' ? 'danger' : 'warn'} icon={TriangleAlert}>
            {t(`problems.${code}`)}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
