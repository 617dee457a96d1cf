// Puts mapped blocks together: bubbles in a row are one message, the last text before an input is its question.
import { plainNow } from '../map/bubbles';
import { mapBlock } from '../map/map-block';
import { asksSomething, type MappedStep } from '../map/mapped';
import type { SourceBlock, SourceGroup } from '../source/source';
import type { SourceWays } from '../ways/find-ways';
import type { Variables } from '../words/name-variables';
import type { Tell } from '../words/translate';
import type { PlacedBubble, Slots, Unit } from './unit';

export type BuildTools = {
  readonly ways: SourceWays;
  readonly variables: Variables;
  /** Blocks that something leads to besides the block above them. */
  readonly entered: ReadonlySet<string>;
  readonly freshId: (wanted: string) => string;
  readonly tellOf: (block: SourceBlock) => Tell;
};

export type Built = { readonly units: Unit[]; readonly slots: Slots };

const mostBubbles = 20;

export function buildUnits(groups: readonly SourceGroup[], tools: BuildTools): Built {
  const built: Built = { units: [], slots: new Map() };
  for (const group of groups) new GroupBuilder(group, tools, built).build();
  return built;
}

class GroupBuilder {
  private run: SourceBlock[] = [];
  private bubbles: PlacedBubble[] = [];

  constructor(
    private readonly group: SourceGroup,
    private readonly tools: BuildTools,
    private readonly built: Built,
  ) {}

  build(): void {
    for (const block of this.group.blocks) this.add(block);
    this.endRun();
  }

  private add(block: SourceBlock): void {
    const { ways, variables, tellOf, entered } = this.tools;
    const mapped = mapBlock(block, { ways, variables, tell: tellOf(block), block });
    const asks = mapped.as === 'step' && asksSomething(mapped);
    if (!asks && entered.has(block.id)) this.endRun();
    if (mapped.as === 'bubbles') {
      this.run.push(block);
      this.bubbles.push(...mapped.bubbles.map((seed) => ({ block: block.id, seed })));
      if (block.edge !== null || this.bubbles.length >= mostBubbles) this.endRun();
    } else if (mapped.as === 'pass') {
      this.endRun();
      this.built.slots.set(block, { pass: mapped.to });
    } else this.addStep(block, mapped);
  }

  private addStep(block: SourceBlock, step: MappedStep): void {
    const { kind, options, ways, more = [] } = step;
    const tell = this.tools.tellOf(block);
    const asks = asksSomething(step);
    const words = asks ? this.takeText(tell) : '';
    const run = this.bubbles.length > 0 ? [] : this.run.splice(0);
    this.endRun();
    const ids = [block, ...more].map(() => this.tools.freshId(block.id));
    const shared = { group: this.group, bubbles: [], tell };
    const [first, ...rest] = ways;
    const unit: Unit = {
      ...shared,
      id: ids[0] ?? '',
      kind,
      options: asks ? { ...options, text: [words, options['text']].filter(isWords).join('\n') } : options,
      ways: first && more.length > 0 ? [{ ...first, unit: ids[1] }, ...rest] : ways,
      wordless: asks && words === '',
    };
    const behind = more.map((one, index): Unit => {
      const next = { exit: 'next', to: first?.to ?? null, unit: ids[index + 2] };
      return { ...shared, ...one, id: ids[index + 1] ?? '', ways: [next], wordless: false };
    });
    this.built.units.push(unit, ...behind);
    for (const member of [...run, block]) this.built.slots.set(member, { unit });
  }

  /** The last text of the run so far becomes the question's own. */
  private takeText(tell: Tell): string {
    const index = this.bubbles.findLastIndex(({ seed }) => seed.kind === 'text');
    const [taken] = index === -1 ? [] : this.bubbles.splice(index, 1);
    if (taken && index < this.bubbles.length)
      tell('changed', 'The question comes after the picture or link that stood below it.');
    if (taken?.seed.kind !== 'text') return '';
    if (taken.seed.rich !== undefined) tell('changed', plainNow);
    return taken.seed.text;
  }

  private endRun(): void {
    const [run, bubbles] = [this.run.splice(0), this.bubbles.splice(0)];
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return;
    if (bubbles.length === 0) {
      for (const block of run) this.built.slots.set(block, { pass: this.tools.ways.after(block) });
      return;
    }
    const unit: Unit = {
      id: this.tools.freshId(first.id),
      kind: 'send-message',
      group: this.group,
      options: {},
      bubbles,
      ways: [{ exit: 'next', to: this.tools.ways.after(last) }],
      wordless: false,
      tell: this.tools.tellOf(first),
    };
    this.built.units.push(unit);
    for (const block of run) this.built.slots.set(block, { unit });
  }
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
