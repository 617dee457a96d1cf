// The browser face of team-note.
import { defineStepEditor, type NodeBodyProps, type PanelProps, TemplateField, TokenText } from '@parley/editor';
import { Section } from '@parley/ui';
import { NotebookPen } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type TeamNoteOptions, teamNoteModel } from './model';
import { words } from './words';

export const teamNoteEditor = defineStepEditor(teamNoteModel, {
  icon: NotebookPen,
  words,
  NodeBody,
  Panel,
  summary: ({ text }) => text,
});

function NodeBody({ options: { text }, language }: NodeBodyProps<TeamNoteOptions>) {
  return (
    <p className={kit.line}>
      <TokenText text={text || words[language].placeholder} />
    </p>
  );
}

function Panel({ options, onChange, problems, language }: PanelProps<TeamNoteOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  return (
    <Section title={own.note}>
      <TemplateField
        label={own.note}
        hideLabel
        minRows={3}
        value={options.text}
        placeholder={own.placeholder}
        help={own.about}
        error={problem('text')}
        onChange={(text) => onChange({ text })}
      />
    </Section>
  );
}
