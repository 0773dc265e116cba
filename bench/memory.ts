import { readdirSync, readFileSync } from 'node:fs';

const KIB = 1024;
const MB = 1_000_000;

/** The resident memory of a process, in MB. */
export function residentMemory(pid: number): number {
  return kibibytes(`/proc/${pid}/status`, /^VmRSS:\s+(\d+) kB$/m);
}

/**
 * What processes take together, in MB: the sum of their proportional set sizes, in which a page that several share
 * (PostgreSQL's shared buffers, libraries) counts once.
 */
export function memoryTogether(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + kibibytes(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+) kB$/m), 0);
}

/** A process and everything it started. */
export function processTree(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((other) => parentOf(other) === pid);
  return [pid, ...children.flatMap(processTree)];
}

/** Watches the resident memory of a process; `peak` is the most that was seen, in MB. */
export function watchMemory(pid: number): { readonly peak: number; stop(): void } {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, residentMemory(pid));
  };
  const timer = setInterval(look, 200);
  return {
    get peak() {
      return peak;
    },
    stop: () => clearInterval(timer),
  };
}

function parentOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  // The name stands in parentheses and may hold anything; the parent is the second field after it.
  return stat ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : undefined;
}

function kibibytes(file: string, pattern: RegExp): number {
  return (Number(pattern.exec(read(file) ?? '')?.[1] ?? 0) * KIB) / MB;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
