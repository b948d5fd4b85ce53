/**
 * Watches what a transaction's connection brings in. The driver hands out a record only when it has all of it, and would
 * gather a value of any size: one row with a list of a billion numbers would end our process. So the bytes are counted
 * as they arrive, and past the cap the connection is cut, which also ends the transaction in the database.
 */
import type { Socket } from 'node:net';
import type { Transaction } from 'neo4j-driver';

/** What of the driver's inside is used: it has no public way to its socket. A test fails when a new driver moves it. */
interface Inside {
  readonly _connectionHolder?: { getConnection(): Promise<Connection | null> };
}
interface Connection {
  readonly _delegate?: Connection;
  readonly _ch?: { readonly _conn?: Socket };
}

export class Wire {
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

  /** @param mostUnread bytes that may have come since `read` was called last */
  static async of(tx: Transaction, mostUnread: number): Promise<Wire> {
    let connection = await (tx as unknown as Inside)._connectionHolder?.getConnection();
    while (connection?._delegate) connection = connection._delegate;
    const socket = connection?._ch?._conn;
    if (socket === undefined) throw new Error('the driver no longer shows its socket where wire.ts looks');
    return new Wire(socket, mostUnread);
  }

  /** Whether the cap was passed, and not something else ended the connection. */
  get passed(): boolean {
    return this.cut;
  }

  /** What has come is being read: the count begins anew. */
  read(): void {
    this.unread = 0;
  }

  /** Leaves what comes in the system's own buffers, and then with the database. */
  hold(): void {
    this.socket.pause();
  }

  flow(): void {
    if (this.socket.isPaused()) this.socket.resume();
  }

  /** Cuts the connection: the database ends what runs on it. */
  end(): void {
    // With an error, for the driver does not notice a socket that just closes.
    this.socket.destroy(new Error('ended on purpose'));
  }

  release(): void {
    this.socket.off('data', this.watch);
    this.flow();
  }
}
