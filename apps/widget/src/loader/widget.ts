// The widget as the page knows it: it decides what stands on the stage and who hears about it.
import type { ToHost } from '../host-messages';
import { buildGreeting, buildLauncher, type Launcher } from './build-launcher';
import { ChatFrame } from './chat-frame';
import { fetchConfig } from './fetch-config';
import { fitViewport } from './fit-viewport';
import type { LoaderScript } from './find-script';
import type { LauncherConfig } from './launcher-config';
import { ShadowStage } from './shadow-stage';
import { TabMemory } from './tab-memory';
import { whenDue } from './when-due';

type Shown = { config: LauncherConfig; stage: ShadowStage; launcher: Launcher };

const LOOK_EVERY = 10_000;

export class Widget {
  private shown: Shown | null = null;
  private frame: ChatFrame | null = null;
  private greeting: HTMLElement | null = null;
  private isOpen = false;
  private wanted = false;
  private unread = 0;
  private pops = 0;
  private latest = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private unfit: () => void = () => {};
  private disarm: () => void = () => {};
  private readonly seed = String(Math.random());
  private readonly memory: TabMemory;
  private readonly listeners = new Set<{ name: string; listener: Function }>();

  constructor(private readonly script: LoaderScript) {
    this.memory = new TabMemory(script.key);
  }

  /** Asks what this page shows now, and again while somebody looks at it: settings change, and so may the page. */
  async refresh(): Promise<void> {
    const turn = ++this.latest;
    this.timer ??= setInterval(() => document.hidden || void this.refresh(), LOOK_EVERY);
    const config = await fetchConfig(this.script, this.visit());
    await bodyReady();
    if (turn !== this.latest || config === undefined) return;
    const visible = config?.launcher || this.memory.read().started;
    if (!config || !visible) this.clear();
    else if (this.shown === null) this.show(config);
    else this.change(this.shown, config);
  }

  /** Reopening on the next page takes no focus; an act of the visitor does. */
  open(takesFocus = true): void {
    if (this.shown === null) {
      this.wanted = true;
      return;
    }
    if (this.isOpen) return;
    this.isOpen = true;
    const frame = this.startFrame(this.shown);
    const { stage, launcher } = this.shown;
    // Measured once while closed, so that the panel is seen to move from the launcher.
    void frame.panel.offsetHeight;
    stage.root.classList.add('open');
    // Before the frame hears of it: two sides asking for focus at once leave it with neither.
    if (takesFocus) frame.focus();
    launcher.button.setAttribute('aria-expanded', 'true');
    this.label();
    this.unfit = fitViewport(frame.panel);
    frame.tell({ type: 'shown', takesFocus });
    this.ungreet();
    this.memory.add({ open: true, dismissed: true });
    this.emit('open');
  }

  close(): void {
    this.wanted = false;
    if (this.shown === null || !this.isOpen) return;
    this.isOpen = false;
    const { stage, launcher } = this.shown;
    stage.root.classList.remove('open');
    launcher.button.setAttribute('aria-expanded', 'false');
    this.label();
    this.unfit();
    this.frame?.tell({ type: 'hidden' });
    launcher.button.focus();
    this.memory.add({ open: false });
    this.emit('close');
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else this.open();
  }

  remove(): void {
    this.latest += 1;
    clearInterval(this.timer);
    this.timer = undefined;
    this.clear();
    this.wanted = false;
  }

  listen(name: string, listener: unknown): void {
    if (typeof listener === 'function') this.listeners.add({ name, listener });
  }

  unlisten(name: string, listener: unknown): void {
    for (const one of this.listeners) {
      if (one.name === name && (listener === undefined || one.listener === listener)) this.listeners.delete(one);
    }
  }

  private show(config: LauncherConfig): void {
    const stage = new ShadowStage(config);
    const launcher = buildLauncher();
    this.shown = { config, stage, launcher };
    stage.root.append(launcher.button);
    this.label();
    launcher.button.addEventListener('click', () => this.toggle());
    stage.root.addEventListener('keydown', (event) => event.key === 'Escape' && this.close());
    const remembered = this.memory.read();
    this.arm();
    if (remembered.started) this.startFrame(this.shown);
    if (remembered.open && innerWidth > 480) this.open(false);
    this.emit('ready');
    if (this.wanted) this.open();
  }

  /** Takes what is new in place, so that neither an ongoing chat nor the focus is lost. */
  private change(shown: Shown, config: LauncherConfig): void {
    const isNew = JSON.stringify(config) !== JSON.stringify(shown.config);
    const greets = this.greeting !== null;
    shown.config = config;
    if (isNew) {
      shown.stage.dress(config);
      this.label();
      this.ungreet();
      if (greets && config.greeting) this.greet(shown);
      else this.arm();
    }
    if (this.frame?.isReady && (isNew || this.isOpen)) this.greetFrame(this.frame, shown);
  }

  /** The greeting waits for its moment. */
  private arm(): void {
    const config = this.shown?.config;
    const { dismissed, pops = 0 } = this.memory.read();
    const before = this.pops + pops;
    // Of those who have not acted nothing is kept; that they come from a page of this site still shows.
    const isInside = document.referrer.startsWith(`${location.origin}/`);
    this.disarm();
    if (!config?.greeting || this.isOpen || (dismissed && config.stays)) return;
    if (before >= config.most || (config.most === 1 && isInside)) return;
    this.disarm = whenDue(config, () => {
      if (this.shown === null || this.isOpen) return;
      this.pops += 1;
      if (dismissed) this.memory.add({ pops: before + 1 });
      this.greet(this.shown);
    });
  }

  private greet({ config, launcher }: Shown): void {
    const { box, say, dismiss } = buildGreeting(config, this.script.origin);
    launcher.badge.textContent = '1';
    launcher.button.before(box);
    this.greeting = box;
    say.addEventListener('click', () => this.open());
    dismiss.addEventListener('click', () => {
      this.ungreet();
      launcher.button.focus();
      this.memory.add({ dismissed: true });
    });
  }

  private ungreet(): void {
    this.disarm();
    this.greeting?.remove();
    this.greeting = null;
    if (this.shown && !this.unread) this.shown.launcher.badge.textContent = '';
  }

  private startFrame(shown: Shown): ChatFrame {
    if (this.frame !== null) return this.frame;
    const { config, stage, launcher } = shown;
    const frame = new ChatFrame(this.script, config.title, (message) => this.hear(message));
    launcher.button.after(frame.panel);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
      frame.tell({ type: 'scheme', scheme: stage.scheme() }),
    );
    launcher.badge.textContent = '';
    this.frame = frame;
    return frame;
  }

  private greetFrame(frame: ChatFrame, { stage }: Shown): void {
    frame.greet({ scheme: stage.scheme(), kept: this.memory.read().kept ?? '', visit: this.visit() });
  }

  private hear(message: ToHost): void {
    if (this.shown === null) return;
    if (message.type === 'ready' && this.frame) this.greetFrame(this.frame, this.shown);
    if (message.type === 'close') this.close();
    if (message.type === 'started') this.memory.add({ started: true });
    if (message.type === 'known') this.memory.add({ known: true });
    if (message.type === 'keep') this.memory.add({ kept: message.kept });
    if (message.type === 'unread') {
      this.unread = message.count;
      this.shown.launcher.badge.textContent = message.count > 0 ? String(Math.min(message.count, 99)) : '';
      this.label();
      this.emit('unread', message.count);
    }
    if (message.type === 'started' || message.type === 'ended') this.emit(message.type);
  }

  private label(): void {
    if (this.shown === null) return;
    const { launcher, config } = this.shown;
    const label = this.isOpen ? config.close : config.open;
    const news = this.unread ? `, ${this.unread} ${config.unread}` : '';
    launcher.button.setAttribute('aria-label', label + news);
  }

  /** What a request for the config says of this visit. */
  private visit(): string {
    const { known } = this.memory.read();
    const facts = { url: location.href, ref: document.referrer, seed: this.seed };
    return `${new URLSearchParams(facts)}${this.memory.met() ? '&met' : ''}${known ? '&known' : ''}`;
  }

  private clear(): void {
    this.unfit();
    this.disarm();
    this.frame?.remove();
    this.shown?.stage.remove();
    this.frame = null;
    this.shown = null;
    this.greeting = null;
    this.wanted ||= this.isOpen;
    this.isOpen = false;
  }

  private emit(name: string, value?: unknown): void {
    for (const one of [...this.listeners]) if (one.name === name) one.listener(value);
  }
}

function bodyReady(): Promise<void> {
  if (document.body) return Promise.resolve();
  return new Promise((done) => document.addEventListener('DOMContentLoaded', () => done(), { once: true }));
}
