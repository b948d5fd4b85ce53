/**
 * Limits the unread bytes of a transaction's connection. The driver delivers a record only when it is complete, so a
 * single row with a list of a billion numbers would exhaust our memory. Bytes are counted as they arrive; above the
 * limit the connection is closed, which also ends the transaction in the database.
 */
import type { Socket } from 'node:net';
import type { Transaction } from 'neo4j-driver';

/** Internals of the driver, which has no public access to its socket. A test fails if a new driver changes them. */
interface DriverInternals {
  readonly _connectionHolder?: { getConnection(): Promise<Connection | null> };
}
interface Connection {
  readonly _delegate?: Connection;
  readonly _ch?: { readonly _conn?: Socket };
}

export class SocketLimit {
  private unread = 0;
  private cut = false;
  private readonly watch = (bytes: Buffer) => {
    this.unread += bytes.length;
    if (this.unread > this.mostUnread) {
      this.cut = true;
      this.end();
    }
  };

  private constructor(
    private readonly socket: Socket,
    private readonly mostUnread: number,
  ) {
    socket.on('data', this.watch);
  }

  /** @param mostUnread bytes that may arrive between two calls of `recordRead` */
  static async of(tx: Transaction, mostUnread: number): Promise<SocketLimit> {
    let connection = await (tx as unknown as DriverInternals)._connectionHolder?.getConnection();
    while (connection?._delegate) connection = connection._delegate;
    const socket = connection?._ch?._conn;
    if (socket === undefined)
      throw new Error('the driver no longer exposes its socket where socket-limit.ts expects it');
    return new SocketLimit(socket, mostUnread);
  }

  /** Whether the limit was exceeded, rather than something else closing the connection. */
  get exceeded(): boolean {
    return this.cut;
  }

  /** A record was read, so the count starts again. */
  recordRead(): void {
    this.unread = 0;
  }

  /** Stops reading, so that data stays in the buffers of the system and then in the database. */
  pause(): void {
    this.socket.pause();
  }

  resume(): void {
    if (this.socket.isPaused()) this.socket.resume();
  }

  /** Closes the connection. The database ends what runs on it. */
  end(): void {
    // With an error, because the driver does not notice a socket that just closes.
    this.socket.destroy(new Error('ended on purpose'));
  }

  release(): void {
    this.socket.off('data', this.watch);
    this.resume();
  }
}
