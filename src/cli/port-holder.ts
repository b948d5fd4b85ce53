/** Names the program that listens on a port, for error messages. Best effort: undefined if it cannot be found. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** For example `node (process 4711)`. */
export function portHolder(port: number): string | undefined {
  try {
    if (process.platform === 'linux') return fromProc(port);
    if (process.platform === 'win32') return fromNetstat(port);
    const output = runTool('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']);
    const pid = /^p(\d+)$/m.exec(output)?.[1];
    return pid ? `${/^c(.+)$/m.exec(output)?.[1] ?? 'a program'} (process ${pid})` : undefined;
  } catch {
    return undefined;
  }
}

/** On Linux no tool is needed: /proc gives the socket's inode, and then the process that has it open. */
function fromProc(port: number): string | undefined {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const inodes = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readFileSync(table, 'utf8').split('\n').slice(1)) {
      const fields = line.trim().split(/\s+/);
      // 0A is the state LISTEN.
      if (fields[1]?.endsWith(`:${wanted}`) && fields[3] === '0A' && fields[9]) inodes.add(fields[9]);
    }
  }
  if (inodes.size === 0) return undefined;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (!hasSocket(pid, inodes)) continue;
    return `${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()} (process ${pid})`;
  }
  return undefined;
}

function hasSocket(pid: string, inodes: ReadonlySet<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      const socket = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`));
      return socket?.[1] !== undefined && inodes.has(socket[1]);
    });
  } catch {
    // A process of another user, or one that has ended since.
    return false;
  }
}

function fromNetstat(port: number): string | undefined {
  const pattern = new RegExp(`^\\s*TCP\\s+\\S+:${port}\\s+\\S+\\s+LISTENING\\s+(\\d+)`, 'm');
  const pid = pattern.exec(runTool('netstat', ['-ano', '-p', 'TCP']))?.[1];
  return pid ? `process ${pid}` : undefined;
}

function runTool(command: string, args: string[]): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    timeout: 5_000,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
