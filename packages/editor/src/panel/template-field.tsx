// A text of a step: may hold tokens, is counted, and has a tab for each language of the flow.
import { readMarkup, richWords } from '@parley/messages';
import { Button, Field, Icon, Menu, type MenuEntry, SegmentedControl, TextArea } from '@parley/ui';
import { Braces, Check } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { type Mark, markText } from '../text/mark-text';
import { useDraft, useEditor } from '../store/editor-context';
import { tokenFor, tokenLabel } from '../text/tokens';
import { knownVariables } from './known-variables';
import { languageName } from './language-names';
import { MarkButtons, markOfKey } from './mark-buttons';
import { usePanelStep } from './panel-context';
import styles from './panel.module.css';

export interface TemplateFieldProps {
  label: ReactNode;
  hideLabel?: boolean;
  value: string;
  onChange: (value: string) => void;
  /** Among the model's `texts`; then it can be translated. */
  path?: string;
  placeholder?: string;
  help?: ReactNode;
  error?: ReactNode;
  minRows?: number;
  maxLength?: number;
  /** The text may hold marks of form: buttons and keys for them. What is counted are the words. */
  marks?: boolean;
}

export function TemplateField(props: TemplateFieldProps) {
  const { store, language: shown, words } = useEditor();
  const { language, languages, translations } = useDraft();
  const stepId = usePanelStep();
  const [tab, setTab] = useState(language);
  const current = tab === language || languages.includes(tab) ? tab : language;
  const translated = props.path !== undefined && stepId !== null && languages.length > 0;
  const key = `${stepId}/${props.path}`;
  const own = !translated || current === language;
  const value = own ? props.value : (translations[current]?.[key] ?? '');
  const change = (text: string) =>
    own
      ? props.onChange(text)
      : store.run([{ do: 'translate', language: current, key, text: text === '' ? null : text }], {
          merge: `translate:${current}:${key}`,
        });
  const tabs = translated && (
    <SegmentedControl
      label={words.languages}
      value={current}
      onChange={setTab}
      segments={[language, ...languages].map((code) => ({
        value: code,
        label: languageName(code, shown),
        ...(code !== language && translations[code]?.[key] && { mark: <Icon of={Check} size={12} /> }),
      }))}
    />
  );
  return (
    <Field
      label={props.label}
      hideLabel={props.hideLabel}
      help={props.help}
      error={props.error}
      aside={!props.hideLabel && tabs}
    >
      {props.hideLabel && tabs}
      <TemplateArea {...props} value={value} onChange={change} placeholder={own ? props.placeholder : props.value} />
    </Field>
  );
}

function TemplateArea({ value, onChange, placeholder, minRows = 2, maxLength, marks = false }: TemplateFieldProps) {
  const { stepModels, tools, words } = useEditor();
  const draft = useDraft();
  const place = useRef<{ from: number; to: number } | null>(null);
  const insert = (name: string) => {
    const { from, to } = place.current ?? { from: value.length, to: value.length };
    onChange(value.slice(0, from) + tokenFor(name) + value.slice(to));
  };
  const area = useRef<HTMLTextAreaElement | null>(null);
  const mark = (how: Mark) => {
    const { from, to } = place.current ?? { from: value.length, to: value.length };
    const marked = markText({ text: value, from, to }, how);
    onChange(marked.text);
    // Once the field holds the new text
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(marked.from, marked.to);
    });
  };
  const count = marks ? richWords(readMarkup(value)).length : value.length;
  const entries: MenuEntry[] = [
    { kind: 'title', label: words.variableGroup },
    ...knownVariables(draft, stepModels).map((name) => ({
      label: tokenLabel(name),
      hint: name,
      onSelect: () => insert(name),
    })),
    { kind: 'title', label: words.contactGroup },
    ...tools.contactProperties.map(({ id, name }) => ({
      label: name,
      hint: `contact.${id}`,
      onSelect: () => insert(`contact.${id}`),
    })),
  ];
  return (
    <TextArea
      value={value}
      onChange={onChange}
      placeholder={placeholder}
      minRows={minRows}
      onSelect={({ currentTarget }) => {
        area.current = currentTarget;
        place.current = { from: currentTarget.selectionStart, to: currentTarget.selectionEnd };
      }}
      onKeyDown={(event) => {
        const how = marks ? markOfKey(event) : null;
        if (how === null) return;
        event.preventDefault();
        event.stopPropagation();
        mark(how);
      }}
      footer={
        <>
          {marks && <MarkButtons onMark={mark} />}
          <Menu
            trigger={
              <Button size="small" look="quiet" icon={Braces}>
                {words.variable}
              </Button>
            }
            entries={entries}
          />
          <span className={`${styles.count} ${maxLength !== undefined && count > maxLength ? styles.over : ''}`}>
            {maxLength === undefined ? count : `${count} / ${maxLength}`}
          </span>
        </>
      }
    />
  );
}
