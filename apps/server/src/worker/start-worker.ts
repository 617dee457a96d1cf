// Does what waits: raw inbound items, effects, timers, sweeping. Sleeps until woken or until the next one is due.
import {
  drainQueues,
  fireDueTimers,
  processLedger,
  queueSchedules,
  recoverEffects,
  startEffects,
  sweepDrafts,
  sweepFiles,
  sweepSubmissions,
  wakeSnoozed,
  type World,
} from '@parley/use-cases';

export type Worker = { start(): Promise<void>; wake(): void; stop(): Promise<void> };

/** Effects performed side by side, in different lanes. */
const mostInFlight = 32;
/** Looks at least this often, should a wake-up have been missed. */
const longestSleep = 5_000;
const sweepEvery = 3_600_000;
/** Hours begin and limits free up without a word. */
const drainEvery = 5_000;
/** Schedules are set to the minute. */
const clockEvery = 15_000;

export function startWorker(world: World): Worker {
  const loops = [
    new Loop(world, async () => (await processLedger(world)) > 0),
    new Loop(world, async () => (await fireDueTimers(world)) > 0),
    new Loop(world, async () => (await wakeSnoozed(world)) > 0),
    new EffectLoop(world),
    new Loop(world, async () => void (await drainQueues(world)), { sleep: drainEvery }),
    new Loop(world, async () => void (await queueSchedules(world)), { sleep: clockEvery }),
    new Loop(world, async () => void (await sweepDrafts(world)), { sleep: sweepEvery }),
    new Loop(world, async () => void (await sweepFiles(world)), { sleep: sweepEvery }),
    new Loop(world, async () => void (await sweepSubmissions(world)), { sleep: sweepEvery }),
  ];
  return {
    start: async () => {
      const found = await recoverEffects(world);
      if (found > 0) world.log.warn('Found effects that were being performed when the program stopped', { found });
      for (const loop of loops) loop.start();
    },
    wake: () => {
      for (const loop of loops) loop.wake();
    },
    stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))),
  };
}

/** Runs `work` until it finds nothing, then sleeps. */
class Loop {
  private running: Promise<void> | null = null;
  private stopped = false;
  private woken = false;
  private rouse: () => void = () => {};

  constructor(
    protected readonly world: World,
    private readonly work: () => Promise<boolean | void>,
    private readonly options: { readonly sleep?: number } = {},
  ) {}

  start(): void {
    this.running = this.run();
  }

  wake(): void {
    if (this.options.sleep !== undefined) return;
    this.woken = true;
    this.rouse();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.rouse();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      const found = await this.work().catch((error: unknown) => this.world.log.error('The worker stumbled', error));
      if (found !== true && !this.woken && !this.stopped) await this.sleep();
    }
  }

  private async sleep(): Promise<void> {
    const wait = this.options.sleep ?? (await this.untilDue());
    if (this.woken || this.stopped || wait <= 0) return;
    await new Promise<void>((done) => {
      const timer = setTimeout(done, wait);
      this.rouse = () => {
        clearTimeout(timer);
        done();
      };
    });
  }

  private async untilDue(): Promise<number> {
    const due = await this.world.store.nextDue();
    const now = this.world.clock.now();
    // Something overdue that this loop could not take is somebody else's, or waits its turn.
    if (due === null || due <= now) return longestSleep;
    return Math.min(longestSleep, due - now);
  }
}

/** Keeps several effects going; one slow provider holds up only its own lane. */
class EffectLoop extends Loop {
  private readonly inFlight = new Set<Promise<void>>();

  constructor(world: World) {
    super(world, () => this.take());
  }

  override async stop(): Promise<void> {
    await super.stop();
    await Promise.all(this.inFlight);
  }

  private async take(): Promise<boolean> {
    const free = mostInFlight - this.inFlight.size;
    if (free <= 0) {
      await Promise.race(this.inFlight);
      return true;
    }
    const started = await startEffects(this.world, free);
    for (const one of started) this.follow(one);
    return started.length > 0;
  }

  /** What comes next in the same lane can be claimed once this one has settled. */
  private follow(one: Promise<void>): void {
    this.inFlight.add(one);
    void one.then(() => {
      this.inFlight.delete(one);
      this.wake();
    });
  }
}
