// Headers to send, and values to keep from the answer.
import { type PanelProps, TemplateField, VariableField } from '@parley/editor';
import { Button, IconButton, Select, TextField } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { type HttpRequestOptions, savedTypes } from './schema';
import { words } from './words';

type HttpProps = PanelProps<HttpRequestOptions>;

export function HeaderRows({ options, onChange, language }: HttpProps) {
  const own = words[language];
  const { headers } = options;
  const set = (next: HttpRequestOptions['headers']) => onChange({ ...options, headers: next });
  return (
    <div className={kit.stack}>
      {headers.map((header, index) => {
        const change = (part: Partial<typeof header>) =>
          set(headers.map((known, at) => (at === index ? { ...known, ...part } : known)));
        return (
          <div key={index} className={kit.rule}>
            <div className={kit.row}>
              <TextField
                code
                label={own.header}
                placeholder="X-Api-Key"
                value={header.name}
                onChange={(name) => change({ name: name.trim() })}
              />
              <IconButton
                size="small"
                icon={X}
                label={own.remove}
                onClick={() => set(headers.filter((_known, at) => at !== index))}
              />
            </div>
            <TemplateField
              hideLabel
              label={own.headerValue}
              minRows={1}
              value={header.value}
              placeholder={own.headerValue}
              onChange={(value) => change({ value })}
            />
          </div>
        );
      })}
      <AddRow label={own.addHeader} onClick={() => set([...headers, { name: '', value: '' }])} />
    </div>
  );
}

export function SavedRows({ options, onChange, language }: HttpProps) {
  const own = words[language];
  const { saves } = options;
  const set = (next: HttpRequestOptions['saves']) => onChange({ ...options, saves: next });
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
      <AddRow label={own.addSave} onClick={() => set([...saves, { path: '', variable: '', type: 'text' }])} />
    </div>
  );
}

function AddRow({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <span>
      <Button size="small" look="quiet" icon={Plus} onClick={onClick}>
        {label}
      </Button>
    </span>
  );
}
