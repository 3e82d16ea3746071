// `npm start`: installs what is missing, builds, and opens Chromium with the extension and a site of sample pages.
// Without a display, or with `-- --headless`, the job is done before your eyes are needed: see scripts/demo.ts.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const headless = process.argv.includes('--headless') || !hasDisplay();

run('bash', ['scripts/setup-machine.sh']);
run('npx', ['wxt', 'build']);

const script = fileURLToPath(new URL(headless ? './demo.ts' : './show.ts', import.meta.url));
const { module } = await runnerImport(script, { configFile: false, logLevel: 'error' });
await module.main(process.argv.slice(2));

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
