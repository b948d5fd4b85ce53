/** Where a person says who they are, on a server that wants to know before it takes a question. */
import './token-form.css';
import { type FormEvent, useId, useState } from 'react';
import { giveToken, tokenGiven } from '../../api/token.ts';

export interface Token {
  readonly given: boolean;
  give(token: string): void;
  forget(): void;
}

export function useToken(): Token {
  const [given, setGiven] = useState(() => tokenGiven() !== undefined);
  const put = (token: string | undefined) => {
    giveToken(token);
    setGiven(token !== undefined);
  };
  return { given, give: put, forget: () => put(undefined) };
}

interface TokenFormProps {
  readonly token: Token;
  /** What giving it does next. */
  readonly action: string;
  /** It was given: what was refused can be asked again. */
  onGiven(): void;
}

export function TokenForm({ token, action, onGiven }: TokenFormProps) {
  const field = useId();
  const [typed, setTyped] = useState('');
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    token.give(typed.trim());
    setTyped('');
    onGiven();
  };
  return (
    <form className="token-form" onSubmit={give}>
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
  if (!token.given) return null;
  return (
    <span>
      Your token is sent with every request.{' '}
      <button type="button" className="link" onClick={token.forget}>
        Remove token
      </button>
    </span>
  );
}
