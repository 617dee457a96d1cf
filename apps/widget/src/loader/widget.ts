// The widget as the page knows it: it decides what stands on the stage and who hears about it.
import type { ToHost } from '../host-messages';
import type { Json } from '../read-json';
import type { buildGreeting } from './greeting/build-greeting';
import type { whenDue } from './greeting/when-due';
import { buildLauncher, type Launcher } from './build-launcher';
import { ChatFrame } from './chat-frame';
import { fetchConfig } from './fetch-config';
import { fitViewport } from './fit-viewport';
import type { LoaderScript } from './find-script';
import type { LauncherConfig } from './launcher-config';
import { hearNews } from './hear-news';
import { ShadowStage } from './shadow-stage';
import { TabMemory } from './tab-memory';

type GreetingPart = { whenDue: typeof whenDue; buildGreeting: typeof buildGreeting; css: string };

type Shown = { config: LauncherConfig; stage: ShadowStage; launcher: Launcher };

/** Seconds: without news of changes, and with. */
const LOOK_EVERY = 10;
const LOOK_ANYWAY = 300;
/** Milliseconds. Pages that hear the same news do not all ask at once. */
const SPREAD = 800;

export class Widget {
  readonly #script: LoaderScript;
  readonly #settings: Json;
  #shown: Shown | null = null;
  #frame: ChatFrame | null = null;
  #greeting: HTMLElement | null = null;
  #opened = false;
  #wanted = false;
  #unread = 0;
  #pops = 0;
  #latest = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #unfit: () => void = () => {};
  #disarm: () => void = () => {};
  readonly #seed = String(Math.random());
  readonly #memory: TabMemory;
  readonly #listeners = new Set<{ name: unknown; listener: Function }>();
  #given: Json;
  #href = '';
  #ticks = 0;
  #version: unknown = '';
  #source: EventSource | null = null;
  /** The chat has a stream of its own that tells too. */
  #hears = false;

  constructor(script: LoaderScript, settings: Json) {
    this.#script = script;
    this.#settings = settings;
    this.#memory = new TabMemory(script.key);
    this.#given = settings;
  }

  /** Asks what this page shows now, and again while somebody looks at it: settings change, and so may the page. */
  async refresh(): Promise<void> {
    const turn = ++this.#latest;
    this.#href = location.href;
    // A page that changes its address without a reload is another page.
    this.#timer ??= setInterval(() => this.#tick(), 1_000);
    const config = await fetchConfig(this.#script, this.#visit());
    if (!document.body) await new Promise((done) => addEventListener('DOMContentLoaded', done));
    if (turn !== this.#latest || config === undefined) return;
    this.#version = config?.version || this.#version;
    this.#memory.asks ||= config?.asks === true;
    const visible = config?.launcher || this.#memory.read().started;
    if (!config || !visible) this.#clear();
    else if (this.#shown === null) this.#show(config);
    else this.#change(this.#shown, config);
  }

  #tick(): void {
    // A browser keeps few streams per site, so pages nobody looks at hold none.
    if (document.hidden || this.#hears) this.#hush();
    else this.#source ??= hearNews(this.#script.chat, (version) => this.#told(version));
    const every = this.#hears || this.#source?.readyState === 1 ? LOOK_ANYWAY : LOOK_EVERY;
    if (!document.hidden && (this.#href !== location.href || ++this.#ticks % every === 0)) void this.refresh();
  }

  #hush(): void {
    this.#source?.close();
    this.#source = null;
  }

  #told(version: unknown): void {
    if (version === this.#version) return;
    this.#version = version;
    setTimeout(() => this.#timer && void this.refresh(), Math.random() * SPREAD);
  }

  /** Reopening on the next page takes no focus; an act of the visitor does. */
  open(takesFocus = true): void {
    if (this.#shown === null) {
      this.#wanted = true;
      return;
    }
    if (this.#opened) return;
    this.#opened = true;
    const frame = this.#startFrame(this.#shown);
    const { stage, launcher } = this.#shown;
    // Measured once while closed, so that the panel is seen to move from the launcher.
    void frame.panel.offsetHeight;
    stage.root.classList.add('open');
    // Before the frame hears of it: two sides asking for focus at once leave it with neither.
    if (takesFocus) frame.focus();
    launcher.button.setAttribute('aria-expanded', 'true');
    this.#label();
    this.#unfit = fitViewport(frame.panel);
    frame.tell({ type: 'shown', takesFocus });
    this.#ungreet();
    this.#memory.add({ open: true, dismissed: true });
    this.#emit('open');
  }

  close(): void {
    this.#wanted = false;
    if (this.#shown === null || !this.#opened || this.#given.inline) return;
    this.#opened = false;
    const { stage, launcher } = this.#shown;
    stage.root.classList.remove('open');
    launcher.button.setAttribute('aria-expanded', 'false');
    this.#label();
    this.#unfit();
    this.#frame?.tell({ type: 'hidden' });
    launcher.button.focus();
    this.#memory.add({ open: false });
    this.#emit('close');
  }

  toggle(): void {
    if (this.#opened) this.close();
    else this.open();
  }

  load(): Promise<void> {
    return this.refresh();
  }

  /** Who the visitor is: `token` proves it, the rest is what the flow is told. */
  setUser(user: unknown): void {
    this.#give({ user });
  }

  setVariables(variables: unknown): void {
    this.#give({ variables });
  }

  setLocale(locale: unknown): void {
    this.#give({ locale });
    if (this.#shown) void this.refresh();
  }

  /** As for a new visitor, for instance when somebody logs out. */
  reset(): void {
    this.close();
    this.#given = this.#settings;
    this.#memory.forget();
    // The frame alone can reach what it keeps.
    if (this.#shown) this.#startFrame(this.#shown).tell({ type: 'reset' });
  }

  remove(): void {
    this.#latest += 1;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#hush();
    this.#clear();
    this.#wanted = false;
  }

  on(name: unknown, listener: unknown): void {
    if (typeof listener === 'function') this.#listeners.add({ name, listener });
  }

  off(name: unknown, listener?: unknown): void {
    for (const one of this.#listeners) {
      if (one.name === name && (listener === undefined || one.listener === listener)) this.#listeners.delete(one);
    }
  }

  /** The frame reads it with care; here it only has to travel. */
  #give(more: Json): void {
    this.#given = { ...this.#given, ...more };
    if (this.#frame?.isReady && this.#shown) this.#greetFrame(this.#frame, this.#shown);
  }

  #show(config: LauncherConfig): void {
    const selector = this.#settings.inlineEmbedSelector;
    const place = typeof selector === 'string' ? document.querySelector(selector) : null;
    this.#given = { ...this.#given, inline: place !== null };
    const stage = new ShadowStage(config, place);
    const launcher = buildLauncher();
    this.#shown = { config, stage, launcher };
    stage.root.append(launcher.button);
    this.#label();
    launcher.button.addEventListener('click', () => this.toggle());
    stage.root.addEventListener('keydown', (event) => event.key === 'Escape' && this.close());
    const remembered = this.#memory.read();
    this.#arm();
    if (remembered.started) this.#startFrame(this.#shown);
    if (place || (remembered.open && innerWidth > 480)) this.open(false);
    this.#emit('ready');
    if (this.#wanted) this.open();
  }

  /** Takes what is new in place, so that neither an ongoing chat nor the focus is lost. */
  #change(shown: Shown, config: LauncherConfig): void {
    const isNew = JSON.stringify(config) !== JSON.stringify({ ...shown.config, version: config.version });
    const isOther = config.version !== shown.config.version;
    const greets = this.#greeting !== null;
    shown.config = config;
    if (isNew) {
      shown.stage.dress(config);
      this.#label();
      this.#ungreet();
      if (greets && config.greeting) this.#withGreeting((part) => this.#greet(shown, part));
      else this.#arm();
    }
    if (this.#frame?.isReady && (isNew || isOther || this.#opened)) this.#greetFrame(this.#frame, shown);
  }

  /** The greeting waits for its moment. */
  #arm(): void {
    const config = this.#shown?.config;
    const { dismissed, pops = 0 } = this.#memory.read();
    const before = this.#pops + pops;
    // Of those who have not acted nothing is kept; that they come from a page of this site still shows.
    const isInside = document.referrer.startsWith(`${location.origin}/`);
    this.#disarm();
    if (!config?.greeting || this.#opened || (dismissed && config.stays)) return;
    if (before >= config.most || (config.most === 1 && isInside)) return;
    this.#withGreeting((part) => {
      this.#disarm = part.whenDue(config, () => {
        if (this.#shown === null || this.#opened) return;
        // Kept once the visitor has acted.
        if (dismissed) this.#memory.add({ pops: pops + 1 });
        else this.#pops += 1;
        this.#greet(this.#shown, part);
      });
    });
  }

  /** Unless it is called off while the part is fetched. */
  #withGreeting(go: (part: GreetingPart) => void): void {
    let off = false;
    this.#disarm = () => {
      off = true;
    };
    const part: Promise<GreetingPart> = import(/* @vite-ignore */ `${this.#script.origin}/chat/greeting.js`);
    part.then(
      (known) => off || go(known),
      () => {},
    );
  }

  #greet({ config, stage, launcher }: Shown, { buildGreeting, css }: GreetingPart): void {
    const { box, say, dismiss } = buildGreeting(config, this.#script.origin);
    stage.wear(css);
    launcher.badge.textContent = '1';
    launcher.button.before(box);
    this.#greeting = box;
    say.addEventListener('click', () => this.open());
    dismiss.addEventListener('click', () => {
      this.#ungreet();
      launcher.button.focus();
      this.#memory.add({ dismissed: true, pops: (this.#memory.read().pops ?? 0) + this.#pops });
      this.#pops = 0;
    });
  }

  #ungreet(): void {
    this.#disarm();
    this.#greeting?.remove();
    this.#greeting = null;
    if (this.#shown && !this.#unread) this.#shown.launcher.badge.textContent = '';
  }

  #startFrame(shown: Shown): ChatFrame {
    if (this.#frame !== null) return this.#frame;
    const { config, stage, launcher } = shown;
    const frame = new ChatFrame(this.#script, config.title, (message) => this.#hear(message));
    launcher.button.after(frame.panel);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
      frame.tell({ type: 'scheme', scheme: stage.scheme() }),
    );
    launcher.badge.textContent = '';
    this.#frame = frame;
    return frame;
  }

  #greetFrame(frame: ChatFrame, { stage }: Shown): void {
    const kept = this.#memory.read().kept ?? '';
    frame.greet({ scheme: stage.scheme(), kept, visit: this.#visit(), given: JSON.stringify(this.#given) });
  }

  #hear(message: ToHost): void {
    const { type } = message;
    if (this.#shown === null) return;
    if (type === 'ready' && this.#frame) return this.#greetFrame(this.#frame, this.#shown);
    if (type === 'close') return this.close();
    if (type === 'agreed') return this.#memory.agree();
    if (type === 'hears') {
      this.#hears = message.version !== '';
      return this.#hears ? this.#told(message.version) : undefined;
    }
    if (type === 'keep') return this.#keep(message.kept);
    if (type === 'started') this.#memory.add({ started: true });
    if (type === 'known') this.#memory.add({ known: message.labels });
    if (type === 'unread') {
      this.#unread = message.count;
      this.#shown.launcher.badge.textContent = message.count > 0 ? String(Math.min(message.count, 99)) : '';
      this.#label();
    }
    this.#emit(type, this.#unread);
  }

  /** After a reset there is nothing to forget, and nothing may be written for it. */
  #keep(kept: string): void {
    if (kept || this.#memory.read().kept) this.#memory.add({ kept });
  }

  #label(): void {
    if (this.#shown === null) return;
    const { launcher, config } = this.#shown;
    const label = this.#opened ? config.close : config.open;
    const news = this.#unread ? `, ${this.#unread} ${config.unread}` : '';
    launcher.button.setAttribute('aria-label', label + news);
  }

  /** What a request for the config says of this visit. */
  #visit(): string {
    const { known } = this.#memory.read();
    const { locale = '' } = this.#given;
    const facts = {
      url: location.href,
      ref: document.referrer,
      seed: this.#seed,
      locale: typeof locale === 'string' ? locale : '',
    };
    return `${new URLSearchParams(facts)}${this.#memory.met() ? '&met' : ''}${known === undefined ? '' : `&known=${known}`}`;
  }

  #clear(): void {
    this.#unfit();
    this.#disarm();
    this.#frame?.remove();
    this.#hears = false;
    this.#shown?.stage.remove();
    this.#frame = null;
    this.#shown = null;
    this.#greeting = null;
    this.#wanted ||= this.#opened;
    this.#opened = false;
  }

  #emit(name: string, value?: unknown): void {
    for (const one of [...this.#listeners]) if (one.name === name) one.listener(value);
  }
}
