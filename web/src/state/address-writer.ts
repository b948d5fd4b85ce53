/**
 * Puts the view into the browser's address without wearing it out: a step of its own is written at once, so that the
 * browser's back finds it; steps that go on with the one before (typing, a drag) take its place at most every 100 ms, the
 * last of them for certain.
 */
export interface AddressBar {
  /** The query string that stands there now. */
  search(): string;
  write(search: string, replaces: boolean): void;
}

/** In milliseconds. Browsers refuse an address that changes many times a second for long. */
const WRITE_INTERVAL = 100;

export class AddressWriter {
  private readonly bar: AddressBar;
  private pending: (() => string) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(bar: AddressBar) {
    this.bar = bar;
  }

  /** @param search makes the query string; asked for only when it is written. */
  write(search: () => string, replaces: boolean): void {
    if (!replaces) {
      this.flush();
      this.put(search, false);
    } else if (this.timer === undefined) {
      this.put(search, true);
    } else {
      this.pending = search;
    }
  }

  /** Writes what waits: before the page goes. */
  flush(): void {
    if (this.pending) this.put(this.pending, true);
  }

  /** Forgets what waits: the browser has gone to another address. */
  drop(): void {
    this.pending = undefined;
  }

  private put(search: () => string, replaces: boolean): void {
    this.pending = undefined;
    const text = search();
    if (text !== this.bar.search()) this.bar.write(text, replaces);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.flush();
    }, WRITE_INTERVAL);
  }
}
