/** Where a person says who they are, on a server that wants to know before it takes a question. */
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
  /** What giving it does next. */
  readonly action: string;
  /** It was given: what was refused can be asked again. */
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

/** While a token is sent along. */
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
