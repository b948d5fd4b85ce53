/** The caller of a request and its role. Each role includes the permissions of the one before it. */

/** `reader` reads; `analyst` also runs Cypher and exports; `editor` has the highest role. */
export const ROLES = ['reader', 'analyst', 'editor'] as const;
export type Role = (typeof ROLES)[number];

export interface Caller {
  /** Stable while the credential is valid; for limits and the audit log. Never the credential itself. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

export function may(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

export function isRole(text: unknown): text is Role {
  return (ROLES as readonly unknown[]).includes(text);
}

/** The credential is invalid, expired or revoked. The message is for the caller and contains no secret. */
export class BadCredential extends Error {
  override readonly name = 'BadCredential';
}
