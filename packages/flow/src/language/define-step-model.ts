// Erases a step kind's option type behind total methods: any stored options are readable, however old or broken.
import type { JsonObject } from '@parley/primitives';
import type { Occasion, StepModel, StepModelSpec } from './step-model';

/** A step model that still knows its kind and how to read its options (for the kind's own editor). */
export type DefinedStepModel<Kind extends string, Options> = StepModel & {
  readonly kind: Kind;
  /** Options as the draft schema reads them, or the defaults when they are beyond reading. */
  read(options: JsonObject): Options;
};

export function defineStepModel<const Kind extends string, Options extends JsonObject>(
  spec: StepModelSpec<Kind, Options>,
): DefinedStepModel<Kind, Options> {
  // Options never change, they are replaced: what was read once is read for good
  const known = new WeakMap<JsonObject, Options>();
  const read = (options: JsonObject): Options => {
    const seen = known.get(options);
    if (seen !== undefined) return seen;
    const parsed = spec.draftSchema.safeParse(options);
    const made = parsed.success ? parsed.data : spec.defaults();
    known.set(options, made);
    return made;
  };
  const { readReply, starts, calling, called } = spec;
  return {
    kind: spec.kind,
    group: spec.group,
    leaps: spec.leaps ?? false,
    read,
    defaults: () => spec.defaults(),
    validate: (options) => validate(spec, options),
    exits: (options) => spec.exits(read(options)),
    texts: (options) => spec.texts(read(options)),
    reads: (options) => spec.reads?.(read(options)) ?? [],
    writes: (options) => spec.writes?.(read(options)) ?? [],
    endsLoops: (options) => spec.endsLoops?.(read(options)) ?? false,
    comesBack: (options) => spec.comesBack?.(read(options)) ?? [],
    opensTickets: spec.opensTickets ?? false,
    waits: (options) => spec.waits(read(options)),
    sends: (options) => spec.sends?.(read(options)) ?? [],
    longestWait: (options) => spec.longestWait?.(read(options)) ?? 0,
    check: (options) => spec.check?.(read(options)) ?? [],
    compile: (step, tools) => spec.compile({ id: step.id, options: read(step.options) }, tools),
    readReply: readReply ? (options, reply, context) => readReply(read(options), reply, context) : null,
    consents: (options) => spec.consents?.(read(options)) ?? [],
    samples: (options) => spec.samples?.(read(options)) ?? [],
    rating: (options) => spec.rating?.(read(options)) ?? null,
    schedule: (options) => spec.schedule?.(read(options)) ?? null,
    isWatcher: spec.watches !== undefined,
    watches: (options) => spec.watches?.(read(options)) ?? null,
    outside: (options) => spec.outside?.(read(options)) ?? null,
    ...(starts && { starts: (options: JsonObject, occasion: Occasion) => starts(read(options), occasion) }),
    calling: calling
      ? {
          read: (options) => calling.read(read(options)),
          pin: (options, target) => calling.pin(read(options), target),
          link: (options, end) => calling.link(read(options), end),
        }
      : null,
    leadsTo: (options) => spec.leadsTo?.(read(options)) ?? null,
    called: called ? (options) => called(read(options)) : null,
    returning: (options) => spec.returning?.(read(options)) ?? options,
    renameVariable: (options, from, to) => spec.renameVariable?.(read(options), from, to) ?? options,
  };
}

function validate<Kind extends string, Options>(spec: StepModelSpec<Kind, Options>, options: JsonObject) {
  const parsed = spec.optionsSchema.safeParse(options);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    code: 'invalid-option',
    severity: 'error' as const,
    field: issue.path.join('.') || null,
    message: issue.message,
  }));
}
