/** Form for an access token. */
import './token-form.css';
import { type FormEvent, useId, useState } from 'react';
import { storedToken, storeToken } from '../../api/token.ts';

export interface Token {
  readonly stored: boolean;
  store(token: string): void;
  remove(): void;
}

export function useToken(): Token {
  const [stored, setStored] = useState(() => storedToken() !== undefined);
  const put = (token: string | undefined) => {
    storeToken(token);
    setStored(token !== undefined);
  };
  return { stored, store: put, remove: () => put(undefined) };
}

interface TokenFormProps {
  readonly token: Token;
  /** Label of the submit button. */
  readonly action: string;
  /** Called after the token is stored, to retry the request. */
  onStored(): void;
}

export function TokenForm({ token, action, onStored }: TokenFormProps) {
  const field = useId();
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    token.store(typed.trim());
    setTyped('');
    onStored();
  };
  return (
    <form className="token-form" onSubmit={submit}>
      <label htmlFor={field}>Token</label>
      <input
        id={field}
        type="password"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button small" disabled={typed.trim() === ''}>
        {action}
      </button>
      <span className="muted">
        Ask whoever runs the server for a token. It is kept until you close this tab.
      </span>
    </form>
  );
}

/** Shown while a token is stored. */
export function TokenLine({ token }: { token: Token }) {
  if (!token.stored) return null;
  return (
    <span>
      Your token is sent with every request.{' '}
      <button type="button" className="link" onClick={token.remove}>
        Remove token
      </button>
    </span>
  );
}
