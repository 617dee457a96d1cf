// Visits kept with the flow: played again with a click, and at every publishing.
import { IconButton, Section, TextField } from '@parley/ui';
import { Play, Trash2 } from 'lucide-react';
import { useDraft, useEditor, useEditorState } from '../store/editor-context';
import { fill } from '../words/words';
import styles from './panel.module.css';

export function FlowTests() {
  const { store, words } = useEditor();
  const { tests = [] } = useDraft();
  const covered = useEditorState((state) => state.covered);
  const all = covered ? covered.ways.size + covered.missing.size : 0;
  return (
    <Section title={words.tests}>
      <p className={styles.help}>
        {words.testsAbout} {covered !== null && all > 0 && fill(words.testsCover, { covered: covered.ways.size, all })}
      </p>
      <div className={styles.stack} style={{ marginTop: tests.length > 0 ? 'var(--s-2)' : 0 }}>
        {tests.map((test) => (
          <span key={test.id} className={styles.row}>
            <TextField
              className={styles.grow}
              label={words.testName}
              value={test.name}
              onChange={(name) =>
                store.run(
                  [
                    {
                      do: 'set-tests',
                      tests: tests.map((one) => (one.id === test.id ? { ...one, name: name.slice(0, 200) } : one)),
                    },
                  ],
                  { merge: `test:${test.id}` },
                )
              }
            />
            <IconButton
              size="dense"
              icon={Play}
              label={fill(words.playTest, { name: test.name })}
              onClick={() => store.play(test.visit)}
            />
            <IconButton
              size="dense"
              icon={Trash2}
              label={fill(words.removeTest, { name: test.name })}
              onClick={() => store.run([{ do: 'set-tests', tests: tests.filter(({ id }) => id !== test.id) }])}
            />
          </span>
        ))}
      </div>
    </Section>
  );
}
