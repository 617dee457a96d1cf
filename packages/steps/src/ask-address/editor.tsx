// The browser face of ask-address.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Field, FormRow, Select } from '@parley/ui';
import { MapPin } from 'lucide-react';
import { AskingBody, AskingSections } from '../ask-kit/asking-sections';
import kit from '../editor-kit/kit.module.css';
import { askAddressModel } from './model';
import { addressKeys, askedKeys, type AskAddressOptions, partUses } from './schema';
import { words } from './words';

export const askAddressEditor = defineStepEditor(askAddressModel, {
  icon: MapPin,
  words,
  NodeBody,
  Panel,
  summary: ({ text }) => text,
  withText: (options, path, text) => (path === 'text' ? { ...options, text } : options),
});

function NodeBody(props: NodeBodyProps<AskAddressOptions>) {
  const own = words[props.language];
  return (
    <AskingBody {...props}>
      <p className={kit.line}>
        {askedKeys(props.options)
          .map((key) => own.keys[key])
          .join(' · ')}
      </p>
    </AskingBody>
  );
}

function Panel({ options, onChange, problems, language, tools }: PanelProps<AskAddressOptions>) {
  const own = words[language];
  const set = (change: Partial<AskAddressOptions>) => onChange({ ...options, ...change });
  return (
    <AskingSections options={options} problems={problems} language={language} tools={tools} set={set} suggest="address">
      <Field label={own.parts} help={own.help}>
        <div className={kit.stack}>
          {addressKeys.map((key) => (
            <FormRow key={key} label={own.keys[key]}>
              <Select
                label={own.keys[key]}
                options={partUses.map((value) => ({ value, label: own.uses[value] }))}
                value={options[key]}
                onChange={(use) => set({ [key]: use })}
              />
            </FormRow>
          ))}
        </div>
      </Field>
    </AskingSections>
  );
}
