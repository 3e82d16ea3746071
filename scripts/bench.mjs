// `npm run bench`: builds, packs, measures. `npm run bench -- popup archive` measures only those.
// Nothing here fails on a slow machine, only when it cannot measure.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

run('bash', ['scripts/setup-machine.sh']);
run('npx', ['wxt', 'zip']);

const script = fileURLToPath(new URL('./measure.ts', import.meta.url));
const { module } = await runnerImport(script, { configFile: false, logLevel: 'error' });
await module.main(process.argv.slice(2));

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
