// The same file in other shapes: as dictionaries, under other versions, and with its inside out of order.

type Raw = { readonly [key: string]: unknown };

/** What a file looks like that holds dictionaries: groups called blocks, blocks called steps, items on a shelf. */
export function asDictionaries(file: Raw): Raw {
  const groups = listOf(file['groups']);
  const steps = groups.flatMap((group) =>
    listOf(group['blocks']).map((block): Raw => ({ ...block, blockId: group['id'] })),
  );
  const items = steps.flatMap((step) => listOf(step['items']));
  const { groups: _groups, events: _events, ...rest } = file;
  return {
    ...rest,
    version: undefined,
    blocks: dictionary([...startOf(file), ...groups.map(asBlock)]),
    steps: dictionary([...startSteps(file), ...steps.map(asStep)]),
    choiceItems: dictionary(items.map((item) => ({ ...item, edgeId: item['outgoingEdgeId'] }))),
    edges: dictionary(listOf(file['edges']).map(asOldEdge)),
    variables: dictionary(listOf(file['variables'])),
  };
}

function asBlock(group: Raw): Raw {
  const { blocks, ...rest } = group;
  return { ...rest, stepIds: listOf(blocks).map(({ id }) => id) };
}

function asStep(step: Raw): Raw {
  const { items, outgoingEdgeId, options, ...rest } = step;
  const itemIds = listOf(items).map(({ id }) => id);
  return {
    ...rest,
    edgeId: outgoingEdgeId,
    options: itemIds.length === 0 ? options : { ...recordOf(options), itemIds },
  };
}

function asOldEdge(edge: Raw): Raw {
  const { groupId, blockId } = recordOf(edge['to']);
  return { ...edge, to: { blockId: groupId, stepId: blockId } };
}

function startOf(file: Raw): Raw[] {
  return startSteps(file).map(({ id }) => ({ id: `g-${String(id)}`, title: 'Start', stepIds: [id] }));
}

function startSteps({ events }: Raw): Raw[] {
  return listOf(events)
    .filter(({ type }) => type === 'start')
    .map(({ id, outgoingEdgeId }) => ({ id, type: 'start', edgeId: outgoingEdgeId }));
}

function dictionary(raws: readonly Raw[]): Raw {
  return { byId: Object.fromEntries(raws.map((raw) => [String(raw['id']), raw])), allIds: raws.map(({ id }) => id) };
}

/** Damage that a program, not chance, might do. */
export const damages: Readonly<Record<string, (file: Raw) => Raw>> = {
  'no edges': (file) => ({ ...file, edges: [] }),
  'edges to nothing': (file) => ({
    ...file,
    edges: listOf(file['edges']).map((edge) => ({ ...edge, to: { groupId: 'gone' } })),
  }),
  'edges back to the first group': (file) => {
    const [first] = listOf(file['groups']);
    return { ...file, edges: listOf(file['edges']).map((edge) => ({ ...edge, to: { groupId: first?.['id'] } })) };
  },
  'everything twice': (file) =>
    Object.fromEntries(
      Object.entries(file).map(([key, value]) => [key, Array.isArray(value) ? [...value, ...value] : value]),
    ),
  'one id for all': (file) => everywhere(file, (key, value) => (key === 'id' ? 'same' : value)),
  'no ids': (file) => everywhere(file, (key, value) => (key === 'id' ? undefined : value)),
  'no types': (file) => everywhere(file, (key, value) => (key === 'type' ? null : value)),
  'numbers for texts': (file) => everywhere(file, (_key, value) => (typeof value === 'string' ? 7 : value)),
  'lists for options': (file) => everywhere(file, (key, value) => (key === 'options' ? [value] : value)),
  'options for lists': (file) => everywhere(file, (_key, value) => (Array.isArray(value) ? { ...value } : value)),
  'no start': (file) => ({ ...file, events: [], groups: listOf(file['groups']).toReversed() }),
  'inside out': (file) => ({ typebot: { typebot: file } }),
};

function everywhere(file: Raw, change: (key: string, value: unknown) => unknown): Raw {
  return recordOf(JSON.parse(JSON.stringify(file), (key, value) => change(key, value)));
}

export const versions: readonly unknown[] = [undefined, null, '3', '4', '5', '6', '6.1', '7', 6, 'x', {}];

function listOf(value: unknown): Raw[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function recordOf(value: unknown): Raw {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
