// Keeps the visit just played as a test of the flow: it must go like this from now on.
import type { FlowTest, VisitScript } from '@parley/flow';
import { Button } from '@parley/ui';
import { BookmarkCheck, BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import { useDraft, useEditor, useEditorState } from '../store/editor-context';
import type { TriedOut } from './use-visit';

const mostTests = 200;

export function KeepButton({ tried }: { tried: TriedOut }) {
  const { store, words } = useEditor();
  const { tests = [] } = useDraft();
  const readOnly = useEditorState((state) => state.readOnly);
  const [kept, setKept] = useState<TriedOut['visit'] | null>(null);
  const done = kept === tried.visit;
  if (readOnly) return null;
  const keep = () => {
    const visit = tried.script();
    if (!visit) return;
    store.run([{ do: 'set-tests', tests: [...tests, newTest(visit, tests)] }]);
    setKept(tried.visit);
  };
  return (
    <Button
      size="dense"
      look="quiet"
      icon={done ? BookmarkCheck : BookmarkPlus}
      disabled={done || tried.visit.session === null || tests.length >= mostTests}
      onClick={keep}
    >
      {done ? words.keptTest : words.keepTest}
    </Button>
  );
}

/** Named by what the visitor does in it. */
export function newTest(visit: VisitScript, tests: readonly FlowTest[]): FlowTest {
  const acts = visit.steps.flatMap((line) => {
    if ('says' in line) return [line.says];
    if ('chooses' in line) return [line.chooses];
    return 'waits' in line ? [line.waits] : [];
  });
  const name = acts.join(' → ').slice(0, 120);
  const used = new Set(tests.map(({ id }) => id));
  let number = tests.length + 1;
  while (used.has(`test-${number}`)) number += 1;
  return { id: `test-${number}`, name: name === '' ? `test ${number}` : name, visit };
}
