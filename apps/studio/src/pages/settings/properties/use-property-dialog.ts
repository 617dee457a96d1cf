// A property while it is defined or changed.
import type { PropertyKind } from '@parley/helpdesk';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import { propertyKey } from '../../contacts/properties/property-key';
import type { PropertyView } from '../../contacts/properties/use-properties';

export interface OptionDraft {
  readonly key: string;
  /** Stored already: its value stays, whatever it is called. */
  readonly value: string | null;
  readonly label: string;
}

export interface PropertyDraft {
  readonly label: string;
  /** Null: made from the label. */
  readonly key: string | null;
  readonly kind: PropertyKind;
  readonly required: boolean;
  readonly options: readonly OptionDraft[];
}

export interface PropertyDialogInput {
  of: PropertyView['of'];
  property: (PropertyView & { readonly id: string }) | null;
  onDone: () => void;
}

export function usePropertyDialog({ of, property, onDone }: PropertyDialogInput) {
  const explain = useExplain();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<PropertyDraft>(() => draftOf(property));
  const done = {
    onSuccess: async () => {
      await queryClient.invalidateQueries(api.properties.pathFilter());
      onDone();
    },
  };
  const create = useMutation(api.properties.create.mutationOptions(done));
  const update = useMutation(api.properties.update.mutationOptions(done));
  const remove = useMutation(api.properties.remove.mutationOptions(done));
  const key = property?.key ?? draft.key ?? propertyKey(draft.label) ?? '';
  const failed = [create, update, remove].find(({ isError }) => isError)?.error;
  const field = failed ? reasonOf(failed).field : undefined;
  const options = hasOptions(draft.kind) ? savedOptions(draft.options) : [];
  return {
    draft,
    key,
    change: (part: Partial<PropertyDraft>) => setDraft((now) => ({ ...now, ...part })),
    complete: draft.label.trim() !== '' && key !== '' && (!hasOptions(draft.kind) || options.length > 0),
    busy: create.isPending || update.isPending || remove.isPending,
    problem: failed && field !== 'key' && field !== 'options' ? explain(failed) : null,
    keyProblem: failed && field === 'key' ? explain(failed) : null,
    optionsProblem: failed && field === 'options' ? explain(failed) : null,
    save: () => {
      const { label, kind, required } = draft;
      const said = { label: label.trim(), required, options };
      if (property) update.mutate({ propertyId: property.id, ...said });
      else create.mutate({ of, key, kind, ...said });
    },
    remove: () => property && remove.mutate({ propertyId: property.id }),
  };
}

export type PropertyEdit = ReturnType<typeof usePropertyDialog>;

export function hasOptions(kind: PropertyKind): boolean {
  return kind === 'single-choice' || kind === 'several-choices';
}

function draftOf(property: PropertyDialogInput['property']): PropertyDraft {
  if (!property) return { label: '', key: null, kind: 'text', required: false, options: [] };
  const { label, key, kind, required, options } = property;
  return { label, key, kind, required, options: options.map((option) => ({ ...option, key: option.value })) };
}

/** A new choice is stored under its own words. */
function savedOptions(options: readonly OptionDraft[]) {
  return options
    .filter(({ label }) => label.trim() !== '')
    .map(({ value, label }) => ({ value: value ?? label.trim().replaceAll(';', ','), label: label.trim() }));
}
