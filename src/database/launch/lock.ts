/**
 * A lock file that names its holder. Neo4j locks its own store, but only tells that somebody has it; ours also says
 * who, and at which port, so that a second start can join, and a start after a crash can clear up.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isAlive, mark, type ProcessMark } from './process.ts';

const processSchema = z.object({
  pid: z.number().int().positive(),
  born: z.string().optional(),
});

const lockSchema = z.object({
  token: z.string(),
  /** The process that started the database and will stop it. */
  holder: processSchema,
  watchdog: processSchema.optional(),
  java: processSchema.optional(),
  /** Bolt port on the loopback address; there once the database answers. */
  port: z.number().int().min(1).max(65535).optional(),
});

export type LockContent = z.infer<typeof lockSchema>;

/** Reads a lock file's text; undefined where it is none of ours or half written. */
export function parseLock(text: string): LockContent | undefined {
  try {
    return lockSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export interface HeldLock {
  /** Processes that the last holder left behind when it died. */
  readonly leftovers: readonly ProcessMark[];
  update(change: Partial<Omit<LockContent, 'token' | 'holder'>>): void;
  /** Removes the file, unless somebody else's is there by now. */
  release(): void;
}

export type Attempt =
  | { readonly lock: HeldLock }
  | { readonly heldBy: LockContent }
  /** The file is being written this moment: ask again. */
  | 'unsettled';

/** A file that is no lock is taken for one being written until it is this old. */
const SETTLED_MS = 2_000;

/** Who holds the lock now, or undefined where nobody who lives does. */
export function lockHolder(path: string): LockContent | undefined {
  const content = readLock(path);
  return content && isAlive(toMark(content.holder)) ? content : undefined;
}

/** Reads the lock file, whoever holds it. */
export function readLock(path: string): LockContent | undefined {
  const text = textOf(path);
  return text === undefined ? undefined : parseLock(text);
}

/** The processes of a lock that still live, holder left out. */
export function leftoversOf(content: LockContent): ProcessMark[] {
  const marks = [content.watchdog, content.java].filter((each) => each !== undefined).map(toMark);
  return marks.filter(isAlive);
}

/**
 * Tries once to take the lock; clears away that of a dead holder. Never waits.
 * @param onDead called between judging a lock dead and taking it away: a test puts a rival there
 */
export function takeLock(path: string, onDead: () => void = () => {}): Attempt {
  const mine: LockContent = { token: randomUUID(), holder: mark(process.pid) };
  try {
    writeFileSync(path, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
    return { lock: held(path, mine, []) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const text = textOf(path);
  if (text === undefined) return 'unsettled';
  const content = parseLock(text);
  if (content && isAlive(toMark(content.holder))) return { heldBy: content };
  if (!content && ageOf(path) < SETTLED_MS) return 'unsettled';
  onDead();
  return takeOver(path, text, content, mine);
}

/**
 * Takes the lock, waiting as long as its holder lives.
 * @param onHeld called at each look that finds it held
 */
export async function waitForLock(path: string, onHeld: (holder: LockContent) => void): Promise<HeldLock> {
  for (;;) {
    const attempt = takeLock(path);
    if (attempt !== 'unsettled') {
      if ('lock' in attempt) return attempt.lock;
      onHeld(attempt.heldBy);
    }
    await sleep(attempt === 'unsettled' ? 20 : 100);
  }
}

/**
 * Replaces the lock of a dead holder. Of several starts only one can rename the same file away; that one compares
 * what it got with what it judged, lest it take the new lock of another.
 */
function takeOver(path: string, judged: string, dead: LockContent | undefined, mine: LockContent): Attempt {
  const aside = `${path}.${mine.token}`;
  try {
    renameSync(path, aside);
  } catch {
    return 'unsettled';
  }
  if (textOf(aside) !== judged) {
    renameSync(aside, path);
    return 'unsettled';
  }
  rmSync(aside, { force: true });
  const leftovers = dead ? leftoversOf(dead) : [];
  try {
    // The leftovers go on record again: should this process die before it has ended them, the next one will know.
    const content = { ...mine, watchdog: dead?.watchdog, java: dead?.java };
    writeFileSync(path, JSON.stringify(content), { flag: 'wx', mode: 0o600 });
  } catch {
    return 'unsettled';
  }
  return { lock: held(path, mine, leftovers) };
}

function held(path: string, mine: LockContent, leftovers: readonly ProcessMark[]): HeldLock {
  let content = mine;
  return {
    leftovers,
    update(change) {
      content = { ...content, ...change };
      // Renamed into place, so that nobody ever reads half of it.
      const fresh = `${path}.${mine.token}`;
      writeFileSync(fresh, JSON.stringify(content), { mode: 0o600 });
      renameSync(fresh, path);
    },
    release() {
      if (readLock(path)?.token === mine.token) rmSync(path, { force: true });
    },
  };
}

function toMark(parsed: z.infer<typeof processSchema>): ProcessMark {
  return { pid: parsed.pid, born: parsed.born };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
