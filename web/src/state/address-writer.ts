/**
 * Writes the view to the address bar. A new step is pushed at once. Steps that continue the previous one (typing, a drag)
 * replace it at most every 100 ms; the last one is always written.
 */
export interface AddressBar {
  /** The current query string. */
  search(): string;
  write(search: string, replaces: boolean): void;
}

/** In milliseconds. Browsers block pages that change the address too often. */
const WRITE_INTERVAL = 100;

export class AddressWriter {
  private readonly bar: AddressBar;
  private pending: (() => string) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(bar: AddressBar) {
    this.bar = bar;
  }

  /** @param search builds the query string; called only when it is written */
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

  /** Writes the pending address before the page is closed. */
  flush(): void {
    if (this.pending) this.put(this.pending, true);
  }

  /** Discards the pending address because the browser has navigated. */
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
