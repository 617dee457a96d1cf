// A link into the same bot that comes back: what it leads to is put in its place, with a way back behind every end.
import type { JsonObject } from '@parley/primitives';
import { textAt } from './read-raw';
import type { Source, SourceBlock, SourceEdge, SourceGroup } from './source';

const mostCopied = 2_000;
const mostLinks = 100;
const rounds = 4;

/** Each copy has ids of its own. What leads back to its own link goes on as by a jump, as before. */
export function expandLinks(source: Source): Source {
  const file: Growing = { groups: [...source.groups], edges: new Map(source.edges), copied: 0, links: 0 };
  // Copies may hold links of their own
  for (let round = 0; round < rounds; round += 1) {
    const links = file.groups.flatMap(({ blocks }) => blocks.filter(comesBack));
    if (links.length === 0) break;
    for (const link of links.slice(0, mostLinks)) expand(file, link);
  }
  return file.links === 0 ? source : { ...source, groups: file.groups, edges: file.edges };
}

type Growing = {
  readonly groups: SourceGroup[];
  readonly edges: Map<string, SourceEdge>;
  copied: number;
  links: number;
};

/** Whether it is a link within the bot that something stands behind. */
export function comesBack({ type, options, edge, next }: SourceBlock): boolean {
  return (
    type === 'Typebot link' &&
    textAt(options, 'typebotId') === 'current' &&
    textAt(options, 'groupId') !== '' &&
    (edge !== null || next !== null)
  );
}

function expand(file: Growing, link: SourceBlock): void {
  const groups = reached(file, textAt(link.options, 'groupId'));
  const count = groups.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const turns = groups.some(({ id }) => id === link.group.id);
  if (groups.length === 0 || turns || file.copied + count > mostCopied) return;
  file.copied += count;
  file.links += 1;
  const copied = new Set(groups.map(({ id }) => id));
  const mark = `~${file.links}`;
  const back = `back${mark}`;
  const own = link.edge === null ? undefined : file.edges.get(link.edge);
  const to = own?.to ?? { group: link.group.id, block: link.next?.id ?? '' };
  file.edges.set(back, { id: back, from: { blockId: link.id }, to });
  for (const edge of [...file.edges.values()]) {
    if (edge.id !== back && copied.has(edge.to.group)) copyEdge(file, edge, mark);
  }
  file.groups.push(...groups.map((group) => copyGroup(group, { mark, back, edges: file.edges })));
  replace(link, `${textAt(link.options, 'groupId')}${mark}`);
}

/** Groups a visit can come to from this one. */
function reached({ groups, edges }: Growing, first: string): SourceGroup[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const holder = new Map(groups.flatMap(({ id, blocks }) => blocks.map((block) => [block.id, id] as const)));
  const met = new Set([first]);
  for (const id of met) {
    for (const { edge, items, type, options } of byId.get(id)?.blocks ?? []) {
      const ids = [edge, ...items.map((item) => item.edge)].flatMap((one) => (one === null ? [] : [one]));
      for (const one of ids) met.add(edges.get(one)?.to.group || holder.get(edges.get(one)?.to.block ?? '') || '');
      if (type === 'Jump') met.add(textAt(options, 'groupId'));
    }
  }
  return [...met].flatMap((id) => byId.get(id) ?? []);
}

function copyEdge({ edges }: Growing, { id, from, to }: SourceEdge, mark: string): void {
  const block = to.block === '' ? '' : `${to.block}${mark}`;
  edges.set(`${id}${mark}`, { id: `${id}${mark}`, from, to: { group: `${to.group}${mark}`, block } });
}

type Copying = { readonly mark: string; readonly back: string; readonly edges: Growing['edges'] };

function copyGroup(group: SourceGroup, copying: Copying): SourceGroup {
  const { mark, back } = copying;
  const copy: SourceGroup = { ...group, id: `${group.id}${mark}`, y: group.y + 400, blocks: [] };
  const last = group.blocks.at(-1);
  for (const block of group.blocks) {
    const ends = block === last;
    const follow = (edge: string | null) => {
      if (edge !== null && copying.edges.has(`${edge}${mark}`)) return `${edge}${mark}`;
      return ends ? back : edge;
    };
    const items = block.items.map((item) => {
      const open = item.edge === null && block.type !== 'Condition';
      return open ? item : { ...item, edge: follow(item.edge) };
    });
    const options = block.type === 'Jump' ? marked(block.options, mark) : block.options;
    copy.blocks.push({ ...block, id: `${block.id}${mark}`, options, items, edge: follow(block.edge), group: copy });
  }
  copy.blocks.forEach((block, index) => (block.next = copy.blocks[index + 1] ?? null));
  return copy;
}

function marked(options: JsonObject, mark: string): JsonObject {
  const [group, block] = [textAt(options, 'groupId'), textAt(options, 'blockId')];
  return { ...options, groupId: `${group}${mark}`, ...(block !== '' && { blockId: `${block}${mark}` }) };
}

/** The link leads into its copy and nowhere else. */
function replace(link: SourceBlock, group: string): void {
  const { blocks } = link.group;
  const jump: SourceBlock = { ...link, type: 'Jump', options: { groupId: group }, edge: null, next: null };
  const at = blocks.indexOf(link);
  const before = blocks[at - 1];
  if (before) before.next = jump;
  blocks.splice(at, 1, jump);
}
