/** The access token, stored until the tab is closed. */
import { StoredValue } from '../storage/stored-value.ts';

const TOKEN = new StoredValue<string | undefined>({
  key: 'entente.token',
  version: 1,
  area: 'session',
  fallback: undefined,
  read: (value) => (typeof value === 'string' ? value : undefined),
});

export const storedToken = TOKEN.get;

/** @param token undefined removes the stored token */
export function storeToken(token: string | undefined): void {
  if (token === undefined) TOKEN.remove();
  else TOKEN.set(token);
}
