// A watcher as a region beside the visit: it rests, looks out, runs its steps once something happens, and rests again.
import type { JsonObject, JsonValue } from '@parley/primitives';
import type { Step } from '../language/document';
import type { Watch } from '../language/step-model';
import { linkSteps, type Region } from './compile-region';

export type Watching = Pick<Region, 'ways' | 'read'> & { readonly step: Step; readonly watch: Watch };

export function compileWatcher({ step, watch, ways, read }: Watching): readonly [name: string, region: JsonObject] {
  const name = `watch_${step.id}`;
  const region: Region = { name, beside: true, roots: [step], ways, read, interrupts: [] };
  const watched = watch.on === 'idle' ? idle(name, step, watch) : joined(name, step, watch);
  return [name, { id: name, initial: '_rest', ...watched, states: { ...watched.states, ...linkSteps(region) } }];
}

type Watched = { readonly states: JsonObject; readonly on?: JsonObject };

const signsOfLife = ['answered', 'not-understood', 'interrupted', 'moved'];

/** Armed while the visitor is waited for; whatever they say ends the silence, and what the watcher was doing about it. */
function idle(name: string, { id: step }: Step, { ms, times }: Extract<Watch, { on: 'idle' }>): Watched {
  const [rest, armed] = [`${name}:_rest`, `${name}:_armed`];
  const again: JsonValue = [{ target: `#${rest}`, actions: [{ type: 'forget-tries', params: { step } }] }];
  return {
    states: {
      _rest: {
        id: rest,
        always: [{ guard: { type: 'visitor-asked', params: { step, max: times } }, target: `#${armed}` }],
      },
      _armed: {
        id: armed,
        always: [{ guard: { type: 'nobody-asked' }, target: `#${rest}` }],
        after: { [String(ms)]: [fired(name, step)] },
      },
    },
    on: Object.fromEntries(signsOfLife.map((event) => [event, again])),
  };
}

function joined(name: string, { id: step }: Step, { times }: Extract<Watch, { on: 'agent-joined' }>): Watched {
  const guard = { type: 'tries-left', params: { step, max: times } };
  return {
    states: { _rest: { id: `${name}:_rest`, on: { 'agent-joined': [{ guard, ...fired(name, step) }] } } },
  };
}

function fired(name: string, step: string): JsonObject {
  return { target: `#${name}:${step}`, actions: [{ type: 'count-try', params: { step } }] };
}
