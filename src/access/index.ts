/**
 * Who may ask what. Bound to loopback without credentials the machine's own user asks, as at a terminal; with credentials
 * a caller without one reads there, and is nobody anywhere else. A start on a public address without any is refused.
 */
import { isIP } from 'node:net';
import { EXIT, StartError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { BadCredential, type Caller, type Role } from './caller.ts';
import { Oidc } from './oidc.ts';
import { TokenStore } from './tokens.ts';

export interface Access {
  /** Whom a request without a credential comes from; nobody where every request needs one. */
  readonly anonymous: Role | undefined;
  /** Issuer of access tokens (OpenID Connect), where there is one. */
  readonly issuer?: string | undefined;
  /** @throws BadCredential */
  callerOf(credential: string): Promise<Caller>;
}

export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}

/** @throws StartError on a public address without tokens or OIDC. */
export function openAccess(
  settings: Pick<Settings, 'host' | 'home' | 'oidc'>,
  now: () => Date = () => new Date(),
): Access {
  const store = new TokenStore(settings.home);
  const oidc = settings.oidc && new Oidc(settings.oidc);
  const credentials = () => oidc !== undefined || store.list().length > 0;
  const local = isLoopback(settings.host);
  if (!local && !credentials()) {
    throw new StartError(
      `HOST=${settings.host} is reached from other machines, and nobody has a credential.`,
      'Make a token (npm run entente -- token add NAME --role reader), set ENTENTE_OIDC_ISSUER, or leave HOST at 127.0.0.1.',
      EXIT.settings,
    );
  }
  return {
    issuer: settings.oidc?.issuer,
    get anonymous() {
      if (!local) return undefined;
      return credentials() ? 'reader' : 'editor';
    },
    async callerOf(credential) {
      if (credential.startsWith('ent_')) return store.callerOf(credential, now());
      if (oidc) return oidc.callerOf(credential, now());
      throw new BadCredential('The token is not one of this server’s, or was revoked.');
    },
  };
}

/** Of a host of its own with no credentials at all: for tests, and for whoever mounts the application. */
export const OPEN: Access = {
  anonymous: 'editor',
  callerOf: () => Promise.reject(new BadCredential('This server takes no credentials.')),
};
