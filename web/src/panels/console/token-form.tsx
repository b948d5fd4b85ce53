/** Where a person says who they are, on a server that wants to know before it takes a question. */
import { type FormEvent, useId, useState } from 'react';
import { giveToken, tokenGiven } from '../../api/token.ts';

interface TokenFormProps {
  /** A token was given: what was refused can be asked again. */
  onGiven(): void;
}

export function TokenForm({ onGiven }: TokenFormProps) {
  const field = useId();
  const [typed, setTyped] = useState('');
  const [given, setGiven] = useState(() => tokenGiven() !== undefined);
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    giveToken(typed.trim());
    setTyped('');
    setGiven(true);
    onGiven();
  };
  const forget = () => {
    giveToken(undefined);
    setGiven(false);
  };
  return (
    <form className="console-token" onSubmit={give}>
      <label htmlFor={field}>Token</label>
      {/* No form of the browser's own: the token goes into a header of our requests, and is gone with the tab. */}
      <input
        id={field}
        type="password"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button small" disabled={typed.trim() === ''}>
        Use it and run
      </button>
      {given && (
        <button type="button" className="button small" onClick={forget}>
          Forget the token
        </button>
      )}
      <span className="muted">Who runs the server gives it. It is kept until this tab is closed.</span>
    </form>
  );
}
