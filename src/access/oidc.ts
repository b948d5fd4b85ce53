/**
 * OpenID Connect: verifies access tokens of a configured issuer. The library discovers and caches the issuer's keys
 * and checks signature, issuer, audience and dates. Only asymmetric algorithms are allowed: with a shared secret, this
 * server's configuration could sign tokens.
 */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { BadCredential, type Caller, isRole, may, type Role } from './caller.ts';

export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  /** The claim with the role or a list of roles. A dot selects a field of an object (`realm_access.roles`). */
  readonly roleClaim: string;
}

const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const TIMEOUT_MS = 5_000;
const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

export class Oidc {
  private keys: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;

  constructor(private readonly settings: OidcSettings) {}

  /** @throws BadCredential; any other error if the issuer cannot be reached */
  async callerOf(token: string, now: Date): Promise<Caller> {
    const { issuer, audience, roleClaim } = this.settings;
    let payload: JWTPayload;
    try {
      const keys = await this.keySet();
      ({ payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        currentDate: now,
      }));
    } catch (cause) {
      if (cause instanceof errors.JWTExpired) throw new BadCredential('The token has expired.', { cause });
      if (cause instanceof errors.JOSEError)
        throw new BadCredential('The token is not valid for this server.', { cause });
      throw cause;
    }
    const role = highestRole(claimAt(payload, roleClaim));
    if (role === undefined) {
      throw new BadCredential(
        `The token has no role: its claim ${roleClaim} must contain reader, analyst or editor.`,
      );
    }
    const subject = payload.sub ?? 'unnamed';
    return { id: `oidc:${subject}`, name: subject, role };
  }

  /** Cached. A failure is not cached, so that the next request tries again. */
  private keySet(): Promise<ReturnType<typeof createRemoteJWKSet>> {
    this.keys ??= this.discover().catch((error: unknown) => {
      this.keys = undefined;
      throw error;
    });
    return this.keys;
  }

  private async discover() {
    const { issuer } = this.settings;
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`${address} responded with status ${response.status}`);
    const found = discovery.parse(await response.json());
    if (found.issuer !== issuer) throw new Error(`${address} names another issuer: ${found.issuer}`);
    return createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: TIMEOUT_MS });
  }
}

function claimAt(payload: JWTPayload, path: string): unknown {
  if (path in payload) return payload[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
      payload,
    );
}

function highestRole(claim: unknown): Role | undefined {
  const roles = (Array.isArray(claim) ? claim : [claim]).filter(isRole);
  return roles.reduce<Role | undefined>(
    (best, role) => (best === undefined || may(role, best) ? role : best),
    undefined,
  );
}
