/** The bar above all: whose page this is. The omnibox and the tools will stand beside the name. */
import './top-bar.css';

export function TopBar() {
  return (
    <header className="top">
      <div className="brand">
        <svg width="24" height="18" viewBox="0 0 24 18" aria-hidden="true">
          <g fill="none" stroke="currentColor" strokeWidth="1.9">
            <circle cx="8.6" cy="9" r="6.9" />
            <circle cx="15.4" cy="9" r="6.9" />
          </g>
        </svg>
        <span>Entente</span>
      </div>
      <p className="claim">A graph of diplomatic relations in which every line says who says so</p>
    </header>
  );
}
