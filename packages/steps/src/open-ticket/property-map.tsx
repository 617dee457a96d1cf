// Which variables fill which properties of the ticket.
import type { PanelProps } from '@parley/editor';
import { tokenLabel, toVariableName } from '@parley/editor';
import { Button, Combobox, IconButton, Section, Select, TextField } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import type { OpenTicketOptions } from './schema';
import { words } from './words';

export function PropertyMap({ options, onChange, variables, language, tools }: PanelProps<OpenTicketOptions>) {
  const own = words[language];
  const { properties } = options;
  const set = (next: OpenTicketOptions['properties']) => onChange({ ...options, properties: next });
  return (
    <Section title={own.properties}>
      <div className={kit.stack}>
        {properties.map((mapped, index) => {
          const change = (part: Partial<typeof mapped>) =>
            set(properties.map((known, at) => (at === index ? { ...known, ...part } : known)));
          return (
            <div key={index} className={kit.row}>
              {tools.ticketProperties.length === 0 ? (
                <TextField
                  label={own.property}
                  placeholder={own.property}
                  value={mapped.property}
                  onChange={(next) => change({ property: toVariableName(next) })}
                />
              ) : (
                <Combobox
                  label={own.property}
                  placeholder={own.property}
                  emptyText={own.property}
                  options={tools.ticketProperties.map(({ id, name }) => ({ value: id, label: name }))}
                  value={mapped.property || null}
                  onChange={(property) => change({ property: property ?? '' })}
                />
              )}
              <span className={kit.line}>{own.variable}</span>
              <Select
                className={kit.grow}
                label={own.variable}
                placeholder="…"
                options={variables.map((value) => ({ value, label: tokenLabel(value) }))}
                value={mapped.variable || null}
                onChange={(variable) => change({ variable })}
              />
              <TextField
                label={own.otherwise}
                placeholder={own.otherwise}
                value={mapped.otherwise ?? ''}
                onChange={(otherwise) => change({ otherwise: otherwise || undefined })}
              />
              <IconButton
                size="small"
                icon={X}
                label={own.remove}
                onClick={() => set(properties.filter((_known, at) => at !== index))}
              />
            </div>
          );
        })}
        <span>
          <Button
            size="small"
            look="quiet"
            icon={Plus}
            onClick={() => set([...properties, { property: '', variable: '' }])}
          >
            {own.addProperty}
          </Button>
        </span>
      </div>
    </Section>
  );
}
