// Headers to send along.
import { type PanelProps, TemplateField } from '@parley/editor';
import { Button, IconButton, TextField } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import type { HttpRequestOptions } from './schema';
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

function AddRow({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <span>
      <Button size="small" look="quiet" icon={Plus} onClick={onClick}>
        {label}
      </Button>
    </span>
  );
}
