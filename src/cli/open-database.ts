/** Starts the database and applies the schema. The first step of `serve`, `seed`, `check` and other commands. */
import { connect, openDriver } from '../database/connect.ts';
import { launchDatabase, type Reporter, type RunningDatabase } from '../database/launch/index.ts';
import { migrate } from '../database/migrate.ts';
import type { Database } from '../database/run.ts';
import type { Settings } from '../settings.ts';

/** A running database with the schema applied. */
export class OpenDatabase {
  private constructor(
    readonly db: Database,
    private launched: RunningDatabase,
  ) {}

  /** @throws StartError with a remedy, after everything that was started has been stopped again. */
  static async open(settings: Settings, reporter: Reporter): Promise<OpenDatabase> {
    const running = await launchDatabase(settings, reporter);
    reporter.detail?.(`Database: ${running.description}.`);
    const opened = new OpenDatabase(connect(running, settings.queryTimeoutMs), running);
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

  /** Starts the database again after it stopped unexpectedly. Later queries use the new connection. */
  async relaunch(settings: Settings, reporter: Reporter): Promise<void> {
    this.launched = await launchDatabase(settings, reporter);
    await this.db.reconnect(openDriver(this.launched));
  }

  /** Closes the connections, and stops the database if this process started it. */
  async close(): Promise<void> {
    await this.db.close();
    await this.launched.stop();
  }
}
