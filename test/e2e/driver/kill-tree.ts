import { execFileSync } from 'node:child_process';

/**
 * SIGKILL to a process and to all that it started: a browser writes to the disk from more than one process, and what
 * outlives the first for a moment would still hand its part over.
 * @returns when it was sent, in epoch milliseconds
 */
export function killTree(root: number): number {
  const parents = processes();
  const family = [root];
  // Grows while it is walked: children of children, too.
  for (const member of family) {
    for (const [id, parent] of parents) if (parent === member) family.push(id);
  }
  const sent = Date.now();
  for (const id of family) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
  return sent;
}

/** The parent of each process of this machine. */
function processes(): Map<number, number> {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=']).toString().trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [id = 0, parent = 0] = line.trim().split(/\s+/).map(Number);
      return [id, parent];
    }),
  );
}
