/** Catches rendering errors and offers to reload the page. */
import './notices.css';
import { Component, type ReactNode } from 'react';

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="state" role="alert">
        <h1>Something went wrong on this page</h1>
        <p>
          The data is not affected. Reload the page. If the error comes back, report it with the address of
          this page.
        </p>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          Reload
        </button>
      </main>
    );
  }
}
