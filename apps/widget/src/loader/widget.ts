// The widget as the page knows it: it decides what stands on the stage and who hears about it.
import type { ToHost } from '../host-messages';
import { buildGreeting, buildLauncher, type Launcher } from './build-launcher';
import { ChatFrame } from './chat-frame';
import { fetchConfig } from './fetch-config';
import { fitViewport } from './fit-viewport';
import type { LoaderScript } from './find-script';
import type { LauncherConfig } from './launcher-config';
import { type LoaderWords, loaderWords } from './loader-words';
import { ShadowStage } from './shadow-stage';
import { TabMemory } from './tab-memory';

type Shown = { config: LauncherConfig; words: LoaderWords; stage: ShadowStage; launcher: Launcher };

export class Widget {
  private shown: Shown | null = null;
  private frame: ChatFrame | null = null;
  private isOpen = false;
  private wanted = false;
  private latest = 0;
  private unfit: () => void = () => {};
  private readonly memory: TabMemory;
  private readonly listeners = new Set<{ name: string; listener: Function }>();

  constructor(private readonly script: LoaderScript) {
    this.memory = new TabMemory(script.key);
  }

  async refresh(): Promise<void> {
    const turn = ++this.latest;
    const config = await fetchConfig(this.script);
    await bodyReady();
    if (turn !== this.latest) return;
    if (this.shown !== null && JSON.stringify(config) === JSON.stringify(this.shown.config)) return;
    const wasOpen = this.isOpen || this.wanted;
    this.clear();
    if (config === null) return;
    this.show(config);
    this.emit('ready');
    if (wasOpen) this.open();
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
    const { stage, launcher, words } = this.shown;
    // Measured once while closed, so that the panel is seen to move from the launcher.
    void frame.panel.offsetHeight;
    stage.root.classList.add('open');
    // Before the frame hears of it: two sides asking for focus at once leave it with neither.
    if (takesFocus) frame.focus();
    launcher.button.setAttribute('aria-expanded', 'true');
    launcher.button.setAttribute('aria-label', words.close);
    this.unfit = fitViewport(frame.panel);
    frame.tell({ type: 'shown', takesFocus });
    this.memory.add({ open: true, dismissed: true });
    this.emit('open');
  }

  close(): void {
    this.wanted = false;
    if (this.shown === null || !this.isOpen) return;
    this.isOpen = false;
    const { stage, launcher, words } = this.shown;
    stage.root.classList.remove('open');
    launcher.button.setAttribute('aria-expanded', 'false');
    launcher.button.setAttribute('aria-label', words.open);
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
    this.clear();
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
    const words = loaderWords(config.locale);
    const stage = new ShadowStage(config);
    const launcher = buildLauncher(words);
    this.shown = { config, words, stage, launcher };
    stage.root.append(launcher.button);
    stage.root.lang = config.locale;
    launcher.button.addEventListener('click', () => this.toggle());
    stage.root.addEventListener('keydown', (event) => event.key === 'Escape' && this.close());
    const remembered = this.memory.read();
    if (config.greeting !== '' && !remembered.dismissed) this.greet(this.shown);
    if (remembered.started) this.startFrame(this.shown);
    if (remembered.open && innerWidth > 480) this.open(false);
  }

  private greet({ config, words, stage, launcher }: Shown): void {
    const { box, say, dismiss } = buildGreeting(config, words);
    launcher.badge.textContent = '1';
    launcher.button.before(box);
    say.addEventListener('click', () => this.open());
    dismiss.addEventListener('click', () => {
      box.remove();
      launcher.badge.textContent = '';
      launcher.button.focus();
      this.memory.add({ dismissed: true });
    });
    this.listen('open', () => box.remove());
    stage.root.append(launcher.button);
  }

  private startFrame({ config, words, stage, launcher }: Shown): ChatFrame {
    if (this.frame !== null) return this.frame;
    const frame = new ChatFrame(this.script, words.chat(config.name), (message) => this.hear(message));
    launcher.button.after(frame.panel);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
      frame.tell({ type: 'scheme', scheme: stage.scheme() }),
    );
    launcher.badge.textContent = '';
    this.frame = frame;
    return frame;
  }

  private hear(message: ToHost): void {
    if (this.shown === null) return;
    const { stage, launcher, words } = this.shown;
    if (message.type === 'ready') this.frame?.greet(stage.scheme(), this.memory.read().kept ?? '');
    if (message.type === 'close') this.close();
    if (message.type === 'started') this.memory.add({ started: true });
    if (message.type === 'keep') this.memory.add({ kept: message.kept });
    if (message.type === 'unread') {
      launcher.badge.textContent = message.count > 0 ? String(Math.min(message.count, 99)) : '';
      const label = this.isOpen ? words.close : words.open;
      launcher.button.setAttribute('aria-label', message.count ? `${label}, ${words.unread(message.count)}` : label);
    }
    if (message.type === 'started' || message.type === 'ended') this.emit(message.type);
    if (message.type === 'unread') this.emit('unread', message.count);
  }

  private clear(): void {
    this.unfit();
    this.frame?.remove();
    this.shown?.stage.remove();
    this.frame = null;
    this.shown = null;
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
