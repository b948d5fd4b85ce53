/** Who asks, and what they may: roles from least to most, each with what the one before it has. */

/** `reader` reads; `analyst` types Cypher and exports as well; `editor` imports and curates as well. */
export const ROLES = ['reader', 'analyst', 'editor'] as const;
export type Role = (typeof ROLES)[number];

export interface Caller {
  /** Stable while the credential lives: for limits and the audit log. Never the credential itself. */
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

/** A credential that is none, has ended, or was taken back. The message is fit for the caller and names no secret. */
export class BadCredential extends Error {
  override readonly name = 'BadCredential';
}
