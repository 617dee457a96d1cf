// Many commits, one fsync: jobs that arrive while the process is busy share a transaction, each in its own savepoint.
import { err, type Result } from '@parley/primitives';
import type { Conflict } from '@parley/ports';
import type { Database } from './open-database';

type Job<T> = () => Result<T, Conflict>;
type Waiting = { run: () => boolean; settle: () => void; fail: (error: unknown) => void };

export class GroupCommit {
  private waiting: Waiting[] = [];
  private scheduled = false;
  private readonly begin;
  private readonly end;
  private readonly rollback;
  private readonly savepoint;
  private readonly release;
  private readonly undo;

  constructor(db: Database) {
    this.begin = db.prepare('BEGIN IMMEDIATE');
    this.end = db.prepare('COMMIT');
    this.rollback = db.prepare('ROLLBACK');
    this.savepoint = db.prepare('SAVEPOINT job');
    this.release = db.prepare('RELEASE job');
    this.undo = db.prepare('ROLLBACK TO job');
  }

  /** Resolves once the job's writes are on disk; with a conflict nothing of the job is stored. */
  add<T>(job: Job<T>): Promise<Result<T, Conflict>> {
    return new Promise((resolve, reject) => {
      let outcome: Result<T, Conflict> = err({ conflict: 'put', what: 'not run' });
      this.waiting.push({
        run: () => {
          outcome = job();
          return outcome.ok;
        },
        settle: () => resolve(outcome),
        fail: reject,
      });
      if (this.scheduled) return;
      this.scheduled = true;
      setImmediate(() => this.flush());
    });
  }

  /** Stores what is waiting now. */
  flush(): void {
    const jobs = this.waiting;
    this.waiting = [];
    this.scheduled = false;
    if (jobs.length === 0) return;
    try {
      this.begin.run();
      const done = jobs.filter((job) => this.runOne(job));
      this.end.run();
      for (const job of done) job.settle();
    } catch (error) {
      this.abandon(jobs, error);
    }
  }

  /** Runs one job in its savepoint; false when it broke (it has been told already). */
  private runOne(job: Waiting): boolean {
    this.savepoint.run();
    try {
      if (!job.run()) this.undo.run();
      return true;
    } catch (error) {
      this.undo.run();
      job.fail(error);
      return false;
    } finally {
      this.release.run();
    }
  }

  private abandon(jobs: readonly Waiting[], error: unknown): void {
    try {
      this.rollback.run();
    } catch {
      // The transaction is gone already; the error below says why.
    }
    for (const job of jobs) job.fail(error);
  }
}
