// Draws a small Typebot file for a test: one group per list of blocks, in the newest shape.

export type DrawnBlock = { readonly type: string; readonly id?: string; readonly [key: string]: unknown };
export type DrawnFile = {
  /** Title -> blocks; the first group is where the start leads. */
  readonly groups: Readonly<Record<string, readonly DrawnBlock[]>>;
  /** `id: 'Group'` or `id: 'Group/block'`. */
  readonly edges?: Readonly<Record<string, string>>;
  /** Names; the id of each is `v` and its place: v0, v1. */
  readonly variables?: readonly string[];
};

export function drawFile({ groups, edges = {}, variables = [] }: DrawnFile) {
  const titles = Object.keys(groups);
  const target = (to: string) => {
    const [group = '', blockId] = to.split('/');
    return { groupId: `g${titles.indexOf(group)}`, ...(blockId !== undefined && { blockId }) };
  };
  return {
    version: '6',
    name: 'Drawn',
    events: [{ id: 'ev', type: 'start', outgoingEdgeId: 'begin', graphCoordinates: { x: 0, y: 0 } }],
    groups: titles.map((title, index) => ({
      id: `g${index}`,
      title: title.replace(/^untitled.*/, ''),
      graphCoordinates: { x: index * 400, y: 0 },
      blocks: groups[title]?.map((block, place) => ({ id: `b${index}${place}`, ...block })),
    })),
    edges: [
      { id: 'begin', from: { eventId: 'ev' }, to: target(titles[0] ?? '') },
      ...Object.entries(edges).map(([id, to]) => ({ id, from: {}, to: target(to) })),
    ],
    variables: variables.map((name, index) => ({ id: `v${index}`, name })),
  };
}

export const says = (text: string): DrawnBlock => ({
  type: 'text',
  content: { richText: [{ type: 'p', children: [{ text }] }] },
});
