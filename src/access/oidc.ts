/**
 * OpenID Connect: access tokens of an issuer that the operator named. The issuer's keys are fetched by discovery and kept by
 * the library; signature, issuer, audience and dates are checked by it. Only asymmetric algorithms: a shared secret would
 * let this server's own configuration sign tokens.
 */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { BadCredential, type Caller, isRole, may, type Role } from './caller.ts';

export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Claim that holds the role or a list of roles; a dot goes into an object (`realm_access.roles`). */
  readonly roleClaim: string;
}

const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const PATIENCE_MS = 5_000;
const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

export class Oidc {
  private keys: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;

  constructor(private readonly settings: OidcSettings) {}

  /** @throws BadCredential; any other error where the issuer cannot be reached. */
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
      if (cause instanceof errors.JWTExpired) throw new BadCredential('The token has ended.', { cause });
      if (cause instanceof errors.JOSEError)
        throw new BadCredential('The token is not valid here.', { cause });
      throw cause;
    }
    const role = highest(claimAt(payload, roleClaim));
    if (role === undefined) {
      throw new BadCredential(
        `The token gives no role: its claim ${roleClaim} names none of reader, analyst, editor.`,
      );
    }
    const subject = payload.sub ?? 'unnamed';
    return { id: `oidc:${subject}`, name: subject, role };
  }

  /** Found once; a failure is not kept, so that the next request tries again. */
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
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const found = discovery.parse(await response.json());
    if (found.issuer !== issuer) throw new Error(`${address} is of the issuer ${found.issuer}`);
    return createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: PATIENCE_MS });
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

function highest(claim: unknown): Role | undefined {
  const roles = (Array.isArray(claim) ? claim : [claim]).filter(isRole);
  return roles.reduce<Role | undefined>(
    (best, role) => (best === undefined || may(role, best) ? role : best),
    undefined,
  );
}
