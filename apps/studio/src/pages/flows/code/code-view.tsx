// The flow as text, both ways: what is drawn is written, and a valid text is drawn.
import { problemText, useEditor, useEditorState } from '@parley/editor';
import { flowJsonSchema, parseFlowText, printFlow } from '@parley/flow';
import { Badge, Button, shownTheme, showToast } from '@parley/ui';
import { Check, Copy, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './code-view.module.css';
import { markersFor } from './markers';
import { jsonDefaults, monaco } from './monaco';

const modelUri = monaco.Uri.parse('parley://flow/flow.json');

export interface CodeViewProps {
  /** Whether the text is one that the drawing has not taken over. */
  onUnfinished?: (unfinished: boolean) => void;
}

export function CodeView({ onUnfinished }: CodeViewProps) {
  const { t } = useTranslation('editor');
  const frame = useRef<HTMLDivElement>(null);
  const { text, fault } = useCode(frame);
  useEffect(() => {
    onUnfinished?.(fault !== null);
    return () => onUnfinished?.(false);
  }, [fault, onUnfinished]);
  const copy = () =>
    void navigator.clipboard?.writeText(text()).then(
      () => showToast({ tone: 'ok', text: t('code.copied') }),
      () => undefined,
    );
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <b>{t('code.label')}</b>
        {fault === null ? (
          <Badge tone="ok" icon={Check}>
            {t('code.same')}
          </Badge>
        ) : (
          <Badge tone="warn" icon={TriangleAlert}>
            {t('code.unfinished')}
          </Badge>
        )}
        <span className={styles.fault}>{fault}</span>
        <Button size="dense" icon={Copy} onClick={copy}>
          {t('code.copy')}
        </Button>
      </header>
      <div ref={frame} className={styles.code} />
    </div>
  );
}

function useCode(frame: { current: HTMLElement | null }) {
  const editor = useEditor();
  const { store, stepModels } = editor;
  const draft = useEditorState((state) => state.draft);
  const problems = useEditorState((state) => state.problems);
  const [fault, setFault] = useState<string | null>(null);
  // What the text and the drawing agreed on last
  const agreed = useRef(draft);
  const model = useRef<monaco.editor.ITextModel | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const created = monaco.editor.getModel(modelUri) ?? monaco.editor.createModel('', 'json', modelUri);
    created.setValue(printFlow(store.get().draft));
    model.current = created;
    jsonDefaults.setDiagnosticsOptions({
      validate: true,
      schemas: [
        { uri: 'parley://flow/schema.json', fileMatch: [modelUri.toString()], schema: flowJsonSchema(stepModels) },
      ],
    });
    const shown = createCodeEditor(element, created, store.get().readOnly);
    let pause: ReturnType<typeof setTimeout> | undefined;
    const typed = created.onDidChangeContent(() => {
      clearTimeout(pause);
      pause = setTimeout(() => {
        const read = parseFlowText(created.getValue());
        setFault(read.ok ? null : (read.error[0]?.message ?? ''));
        if (!read.ok || printFlow(read.value) === printFlow(store.get().draft)) return;
        agreed.current = read.value;
        store.run([{ do: 'replace', draft: read.value }], { merge: 'code' });
        agreed.current = store.get().draft;
      }, 350);
    });
    return () => {
      clearTimeout(pause);
      typed.dispose();
      shown.dispose();
      store.seal();
    };
  }, [frame, store, stepModels]);
  useEffect(() => {
    if (agreed.current === draft || !model.current) return;
    agreed.current = draft;
    model.current.setValue(printFlow(draft));
  }, [draft]);
  useEffect(() => {
    if (model.current)
      monaco.editor.setModelMarkers(
        model.current,
        'flow',
        markersFor(model.current.getValue(), problems, (problem) => problemText(editor, problem)),
      );
  }, [problems, draft, editor]);
  return { text: () => model.current?.getValue() ?? '', fault };
}

function createCodeEditor(element: HTMLElement, model: monaco.editor.ITextModel, readOnly: boolean) {
  const style = getComputedStyle(element);
  return monaco.editor.create(element, {
    model,
    readOnly,
    theme: shownTheme() === 'dark' ? 'vs-dark' : 'vs',
    automaticLayout: true,
    fontFamily: style.getPropertyValue('--font-code'),
    fontSize: 12,
    lineHeight: 20,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    padding: { top: 12, bottom: 12 },
    tabSize: 2,
  });
}
