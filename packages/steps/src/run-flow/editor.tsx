// The browser face of run-flow: which flow in which version, and what crosses the border.
import { defineStepEditor, type NodeBodyProps, type PanelProps, useEditor, useEditorState } from '@parley/editor';
import { callFaceOf, type TypedFace } from '@parley/flow';
import { Button, Callout, Chip, Combobox, Field, Icon, Section } from '@parley/ui';
import { ArrowUpRight, Workflow } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { Inputs, Outputs } from './crossings';
import { runFlowModel } from './model';
import type { RunFlowOptions } from './schema';
import { versionWords, words } from './words';

export const runFlowEditor = defineStepEditor(runFlowModel, {
  icon: Workflow,
  words,
  NodeBody,
  Panel,
  summary: ({ version }, language) => (version === null ? '' : versionWords(words[language].version, version)),
});

function NodeBody({ options: { flowId, version }, language, tools }: NodeBodyProps<RunFlowOptions>) {
  const own = words[language];
  const newest = tools.callable.find(({ id }) => id === flowId);
  const name = newest?.name ?? tools.flows.find(({ id }) => id === flowId)?.name;
  return (
    <p className={kit.line}>
      <Chip>{flowId === null ? own.choose : (name ?? own.gone)}</Chip>{' '}
      {version !== null && versionWords(own.version, version)}
      {newest && version !== null && newest.version > version && ` · ${versionWords(own.newerThan, newest.version)}`}
    </p>
  );
}

type Props = PanelProps<RunFlowOptions>;
const nothing: RunFlowOptions = { flowId: null, version: null, inputs: {}, outputs: {} };

function Panel(props: Props) {
  const { options, tools } = props;
  const { stepModels } = useEditor();
  const { flowId, version } = options;
  const newest = tools.callable.find(({ id }) => id === flowId);
  const pinned = flowId === null ? null : tools.library(flowId, version);
  const face = (pinned && callFaceOf(pinned.document, stepModels)) ?? (newest?.version === version ? newest : null);
  return (
    <>
      <Which {...props} />
      {face && face.inputs.length > 0 && <Inputs {...props} face={face} />}
      {face && face.outputs.length > 0 && <Outputs {...props} face={face} />}
    </>
  );
}

function Which({ options, onChange, problems, language, tools }: Props) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const variables = useEditorState(({ draft }) => draft.variables);
  const { flowId, version } = options;
  const newest = tools.callable.find(({ id }) => id === flowId);
  const choices = tools.callable.map(({ id, name }) => ({ value: id, label: name }));
  const known = choices.some(({ value }) => value === flowId);
  const gone = flowId === null || known ? [] : [{ value: flowId, label: own.gone }];
  const choose = (id: string | null) => {
    const chosen = tools.callable.find((one) => one.id === id);
    onChange(chosen ? { ...options, ...pin(options, chosen, variables) } : nothing);
  };
  return (
    <Section title={own.flow}>
      <div className={kit.stack}>
        <Field label={own.flow} hideLabel help={version === null ? undefined : own.pinned} error={problem('flowId')}>
          <Combobox
            options={[...choices, ...gone]}
            value={flowId}
            placeholder={own.choose}
            emptyText={own.none}
            onChange={choose}
          />
        </Field>
        {tools.callable.length === 0 && flowId === null && <p className={kit.line}>{own.none}</p>}
        {newest && version !== null && newest.version > version && (
          <Callout
            tone="info"
            action={
              <Button size="small" onClick={() => choose(newest.id)}>
                {own.update}
              </Button>
            }
          >
            {versionWords(own.newer, newest.version)}
          </Callout>
        )}
        {flowId !== null && (
          <p className={kit.row}>
            <span className={kit.line}>{version !== null && versionWords(own.version, version)}</span>
            {(known || tools.flows.some(({ id }) => id === flowId)) && (
              <a className={kit.open} href={tools.flowLink(flowId)} target="_blank" rel="noreferrer">
                {own.open} <Icon of={ArrowUpRight} size={12} />
              </a>
            )}
          </p>
        )}
      </div>
    </Section>
  );
}

type Chosen = TypedFace & { readonly id: string; readonly version: number };
type Known = readonly { readonly name: string; readonly type: string }[];

/** What the version knows is kept; an input named like one of our own variables is given that. */
function pin({ inputs, outputs }: RunFlowOptions, { id, version, ...face }: Chosen, variables: Known) {
  const likely = ({ name, type }: Known[number]) =>
    variables.some((variable) => variable.name === name && variable.type === type) ? name : undefined;
  const kept = (entries: readonly (readonly [string, string | undefined])[]) =>
    Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return {
    flowId: id,
    version,
    inputs: kept(face.inputs.map((input) => [input.name, held(inputs, input.name) ?? likely(input)])),
    outputs: kept(face.outputs.map(({ name }) => [name, held(outputs, name)])),
  };
}

function held(record: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
