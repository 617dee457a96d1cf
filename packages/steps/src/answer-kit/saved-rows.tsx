// Which values of an answer are kept, and where.
import { type EditorLanguage, VariableField } from '@parley/editor';
import { Button, IconButton, Select, TextField } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { type Saved, savedTypes } from './saved';
import { savedWords } from './saved-words';

interface SavedRowsProps {
  saves: readonly Saved[];
  onChange: (saves: Saved[]) => void;
  language: EditorLanguage;
}

export function SavedRows({ saves, onChange, language }: SavedRowsProps) {
  const own = savedWords[language];
  const set = (next: readonly Saved[]) => onChange([...next]);
  return (
    <div className={kit.stack}>
      <p className={kit.line}>{own.savesHelp}</p>
      {saves.map((saved, index) => {
        const change = (part: Partial<typeof saved>) =>
          set(saves.map((known, at) => (at === index ? { ...known, ...part } : known)));
        return (
          <div key={index} className={kit.rule}>
            <div className={kit.row}>
              <TextField
                code
                label={own.path}
                placeholder="data.items.0.name"
                value={saved.path}
                onChange={(path) => change({ path: path.trim() })}
              />
              <IconButton
                size="small"
                icon={X}
                label={own.remove}
                onClick={() => set(saves.filter((_known, at) => at !== index))}
              />
            </div>
            <VariableField
              label={own.variable}
              value={saved.variable || null}
              suggest="result"
              onChange={(variable) => change({ variable: variable ?? '' })}
            />
            <Select
              label={own.type}
              options={savedTypes.map((value) => ({ value, label: own.types[value] }))}
              value={saved.type}
              onChange={(type) => change({ type })}
            />
          </div>
        );
      })}
      <span>
        <Button
          size="small"
          look="quiet"
          icon={Plus}
          onClick={() => set([...saves, { path: '', variable: '', type: 'text' }])}
        >
          {own.addSave}
        </Button>
      </span>
    </div>
  );
}
