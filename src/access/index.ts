/**
 * Access control. On loopback without credentials, every caller is the local user. With credentials, a caller without
 * one may read on loopback, and nothing elsewhere. A start on a public address without credentials is refused.
 */
import { isIP } from 'node:net';
import { EXIT, StartError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { BadCredential, type Caller, type Role } from './caller.ts';
import { Oidc } from './oidc.ts';
import { TokenStore } from './tokens.ts';

export interface Access {
  /** The role of requests without a credential; undefined if every request needs one. */
  readonly anonymous: Role | undefined;
  /** The OpenID Connect issuer of access tokens, if configured. */
  readonly issuer?: string | undefined;
  /** @throws BadCredential */
  callerOf(credential: string): Promise<Caller>;
}

export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}

/** @throws StartError on a public address without tokens or OIDC */
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
      `HOST=${settings.host} can be reached from other machines, but there are no credentials.`,
      'Create a token (npm run entente -- token add NAME --role reader), set ENTENTE_OIDC_ISSUER, or leave HOST at 127.0.0.1.',
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
      throw new BadCredential('The token is unknown to this server or was revoked.');
    },
  };
}

/** Access without any credentials: for tests, and for embedding the application. */
export const OPEN_ACCESS: Access = {
  anonymous: 'editor',
  callerOf: () => Promise.reject(new BadCredential('This server accepts no credentials.')),
};
