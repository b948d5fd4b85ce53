/** Brings database and schema up, in this order: what `serve`, `seed` and `check` begin with. */
import { connect, openDriver } from '../database/connect.ts';
import { launchDatabase, type Reporter, type RunningDatabase } from '../database/launch/index.ts';
import { migrate } from '../database/migrate.ts';
import type { Database } from '../database/run.ts';
import type { Settings } from '../settings.ts';

/** A database that is up, with our schema. */
export class Opened {
  private constructor(
    readonly db: Database,
    private launched: RunningDatabase,
  ) {}

  /** @throws StartError with what to do, after everything that was started has been ended again. */
  static async open(settings: Settings, reporter: Reporter): Promise<Opened> {
    const running = await launchDatabase(settings, reporter);
    reporter.detail?.(`Database: ${running.description}.`);
    const opened = new Opened(connect(running, settings.queryTimeoutMs), running);
    try {
      reporter.progress('Applying the schema');
      const applied = await migrate(opened.db, settings.insistOnSchema);
      reporter.progress('');
      if (applied.length > 0) reporter.say(`Schema applied: ${applied.join(', ')}.`);
      return opened;
    } catch (error) {
      await opened.close();
      throw error;
    }
  }

  get running(): RunningDatabase {
    return this.launched;
  }

  /** Starts the database again after it ended by itself; queries find it without being told. */
  async relaunch(settings: Settings, reporter: Reporter): Promise<void> {
    this.launched = await launchDatabase(settings, reporter);
    await this.db.reconnect(openDriver(this.launched));
  }

  /** Closes the connections and ends the database if it is ours to end. */
  async close(): Promise<void> {
    await this.db.close();
    await this.launched.stop();
  }
}
