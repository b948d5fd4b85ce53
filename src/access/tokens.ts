/**
 * Access tokens, stored in the data folder. A token is shown once, when it is created. The file contains only its
 * SHA-256, which is sufficient because the secret is 256 random bits. Readable only by its owner.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { EXIT, StartError } from '../errors.ts';
import { BadCredential, type Caller, ROLES, type Role } from './caller.ts';

const record = z.strictObject({
  id: z.string().regex(/^[a-z0-9]{8}$/),
  name: z.string(),
  role: z.enum(ROLES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  created: z.iso.datetime(),
  expires: z.iso.datetime().optional(),
});
const file = z.strictObject({ tokens: z.array(record) });
type Record = z.infer<typeof record>;

/** The public fields of a token. */
export type ListedToken = Omit<Record, 'sha256'>;

/** `ent_<id>_<secret>`: scanners for leaked secrets recognize the prefix. */
const SHAPE = /^ent_([a-z0-9]{8})_([A-Za-z0-9_-]{43})$/;

const digest = (secret: string) => createHash('sha256').update(secret).digest();

export class TokenStore {
  private readonly path: string;
  private read: { readonly stamp: string; readonly tokens: readonly Record[] } | undefined;

  /** @param home the data folder */
  constructor(home: string) {
    this.path = join(home, 'tokens.json');
  }

  /** Creates a token. Only the returned text contains the secret. */
  add(
    request: { name: string; role: Role; expires?: Date | undefined },
    now: Date,
  ): { token: string; listed: ListedToken } {
    const tokens = this.tokens();
    if (tokens.some(({ name }) => name === request.name)) {
      throw new StartError(
        `A token named “${request.name}” already exists.`,
        'Revoke it first, or choose another name.',
        EXIT.usage,
      );
    }
    const id = randomBytes(5).toString('hex').slice(0, 8);
    const secret = randomBytes(32).toString('base64url');
    const made: Record = {
      id,
      name: request.name,
      role: request.role,
      sha256: digest(secret).toString('hex'),
      created: now.toISOString(),
      ...(request.expires && { expires: request.expires.toISOString() }),
    };
    this.write([...tokens, made]);
    return { token: `ent_${id}_${secret}`, listed: listed(made) };
  }

  list(): ListedToken[] {
    return this.tokens().map(listed);
  }

  /** @param which id or name @returns whether the token existed */
  revoke(which: string): boolean {
    const tokens = this.tokens();
    const remaining = tokens.filter(({ id, name }) => id !== which && name !== which);
    if (remaining.length === tokens.length) return false;
    this.write(remaining);
    return true;
  }

  /** @throws BadCredential */
  callerOf(token: string, now: Date): Caller {
    const [, id, secret] = SHAPE.exec(token) ?? [];
    const known = this.tokens().find((one) => one.id === id);
    const given = digest(secret ?? '');
    // Compare even if the id is unknown, so that the response time reveals nothing.
    const same = timingSafeEqual(
      given,
      Buffer.from(known?.sha256 ?? digest('nothing').toString('hex'), 'hex'),
    );
    if (!known || !same) throw new BadCredential('The token is unknown to this server or was revoked.');
    if (known.expires !== undefined && new Date(known.expires) <= now) {
      throw new BadCredential(`The token “${known.name}” expired on ${known.expires.slice(0, 10)}.`);
    }
    return { id: `token:${known.id}`, name: known.name, role: known.role };
  }

  /** Reads the file again when it has changed, so that a revoked token stops working at once. */
  private tokens(): readonly Record[] {
    const stamp = fileStamp(this.path);
    if (stamp === undefined) return [];
    if (this.read?.stamp !== stamp) this.read = { stamp, tokens: this.readFile() };
    return this.read.tokens;
  }

  private readFile(): readonly Record[] {
    try {
      return file.parse(JSON.parse(readFileSync(this.path, 'utf8'))).tokens;
    } catch (cause) {
      throw new StartError(
        `The token file ${this.path} is damaged.`,
        'Restore it from a backup, or delete it and create new tokens.',
        EXIT.settings,
        { cause },
      );
    }
  }

  /** Writes a temporary file and renames it, so the file is never incomplete. */
  private write(tokens: readonly Record[]): void {
    mkdirSync(dirname(this.path), { recursive: true });
    const temporary = `${this.path}.${process.pid}`;
    writeFileSync(temporary, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: 0o600 });
    chmodSync(temporary, 0o600);
    renameSync(temporary, this.path);
  }
}

function fileStamp(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && `${found.ino} ${found.mtimeMs} ${found.size}`;
}

function listed({ sha256: _kept, ...rest }: Record): ListedToken {
  return rest;
}
