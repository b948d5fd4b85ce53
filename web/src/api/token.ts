/** Who asks, on a server that wants to know: a token that the person has given, until the tab is closed. */
const KEY = 'entente.token';

export function storedToken(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param token nothing = forgets the one that was given */
export function storeToken(token: string | undefined): void {
  try {
    if (token === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, token);
  } catch {
    // The browser keeps nothing: the person is asked again.
  }
}
