/**
 * Access tokens, kept in the data folder. A token is shown once, when it is made; the file holds only its SHA-256, which is
 * enough, for the secret is 256 random bits and no word that could be guessed. Readable by its owner alone.
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

/** What may be told of a token. */
export type ListedToken = Omit<Record, 'sha256'>;

/** `ent_<id>_<secret>`: the prefix lets scanners of leaked secrets find it. */
const SHAPE = /^ent_([a-z0-9]{8})_([A-Za-z0-9_-]{43})$/;

const digest = (secret: string) => createHash('sha256').update(secret).digest();

export class TokenStore {
  private readonly path: string;
  private read: { readonly stamp: string; readonly tokens: readonly Record[] } | undefined;

  /** @param home the data folder. */
  constructor(home: string) {
    this.path = join(home, 'tokens.json');
  }

  /** Makes a token. The returned text is the only time that it can be read. */
  add(
    wish: { name: string; role: Role; expires?: Date | undefined },
    now: Date,
  ): { token: string; listed: ListedToken } {
    const tokens = this.tokens();
    if (tokens.some(({ name }) => name === wish.name)) {
      throw new StartError(
        `There is a token named “${wish.name}” already.`,
        'Revoke it first, or take another name.',
        EXIT.usage,
      );
    }
    const id = randomBytes(5).toString('hex').slice(0, 8);
    const secret = randomBytes(32).toString('base64url');
    const made: Record = {
      id,
      name: wish.name,
      role: wish.role,
      sha256: digest(secret).toString('hex'),
      created: now.toISOString(),
      ...(wish.expires && { expires: wish.expires.toISOString() }),
    };
    this.write([...tokens, made]);
    return { token: `ent_${id}_${secret}`, listed: listed(made) };
  }

  list(): ListedToken[] {
    return this.tokens().map(listed);
  }

  /** @param which id or name. @returns whether there was one. */
  revoke(which: string): boolean {
    const tokens = this.tokens();
    const left = tokens.filter(({ id, name }) => id !== which && name !== which);
    if (left.length === tokens.length) return false;
    this.write(left);
    return true;
  }

  /** @throws BadCredential */
  callerOf(token: string, now: Date): Caller {
    const [, id, secret] = SHAPE.exec(token) ?? [];
    const known = this.tokens().find((one) => one.id === id);
    const given = digest(secret ?? '');
    // Compared even where the id is unknown, so that the time of an answer tells nothing.
    const same = timingSafeEqual(
      given,
      Buffer.from(known?.sha256 ?? digest('nothing').toString('hex'), 'hex'),
    );
    if (!known || !same) throw new BadCredential('The token is not one of this server’s, or was revoked.');
    if (known.expires !== undefined && new Date(known.expires) <= now) {
      throw new BadCredential(`The token “${known.name}” ended on ${known.expires.slice(0, 10)}.`);
    }
    return { id: `token:${known.id}`, name: known.name, role: known.role };
  }

  /** Read anew when the file has changed, so that a revoked token stops working at once. */
  private tokens(): readonly Record[] {
    const stamp = stampOf(this.path);
    if (stamp === undefined) return [];
    if (this.read?.stamp !== stamp) this.read = { stamp, tokens: this.parsed() };
    return this.read.tokens;
  }

  private parsed(): readonly Record[] {
    try {
      return file.parse(JSON.parse(readFileSync(this.path, 'utf8'))).tokens;
    } catch (cause) {
      throw new StartError(
        `${this.path} is damaged.`,
        'Mend it from a backup, or delete it and make the tokens anew.',
        EXIT.settings,
        { cause },
      );
    }
  }

  /** Whole or not at all: written beside, then put in its place. */
  private write(tokens: readonly Record[]): void {
    mkdirSync(dirname(this.path), { recursive: true });
    const beside = `${this.path}.${process.pid}`;
    writeFileSync(beside, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: 0o600 });
    chmodSync(beside, 0o600);
    renameSync(beside, this.path);
  }
}

function stampOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && `${found.ino} ${found.mtimeMs} ${found.size}`;
}

function listed({ sha256: _kept, ...rest }: Record): ListedToken {
  return rest;
}
