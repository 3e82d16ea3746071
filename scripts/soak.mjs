// The long form of what every run of the tests does briefly: editing under kills, browsers and workers that are killed,
// a large backup, properties that are tried. `npm run soak` does all of it; what is named is done alone:
// `npm run soak -- --minutes 60`, `npm run soak -- --sessions 200 --seed 1`
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    /** Of editing at ten operations a second, browser and workers killed now and then. */
    minutes: { type: 'string' },
    /** Browsers that are killed in the midst of a step. */
    sessions: { type: 'string' },
    /** Workers that are killed in the midst of a quick clip. */
    kills: { type: 'string' },
    /** Of text in a backup that is restored, in megabytes. */
    restore: { type: 'string' },
    /** How often each property is tried. */
    runs: { type: 'string' },
    /** Of the first session and of the editing; another one each time where it is absent. */
    seed: { type: 'string' },
  },
});
const ALL = { minutes: '30', sessions: '200', kills: '200', restore: '1000', runs: '10000' };
const { seed, ...named } = values;
const wanted = Object.keys(named).length > 0 ? named : ALL;

/** What each part is asked by, and where it stands. */
const PARTS = {
  minutes: { variable: 'SOAK_MINUTES', spec: 'soak.chromium' },
  sessions: { variable: 'CRASH_SESSIONS', spec: 'crash.both' },
  kills: { variable: 'WORKER_KILLS', spec: 'worker.headed' },
  restore: { variable: 'RESTORE_MEGABYTES', spec: 'memory.chromium' },
};
const REPORT = 'reports/soak.json';

/** Answers whether the command ended well; its output is shown. */
function run(args, env) {
  const { status } = spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

/** What the tests noted down, one line each. */
function notes() {
  if (!existsSync(REPORT)) return [];
  const found = [];
  const collect = ({ suites = [], specs = [] }) => {
    for (const suite of suites) collect(suite);
    for (const { tests } of specs)
      for (const { annotations } of tests)
        for (const { type, description } of annotations) found.push(`${type}: ${description}`);
  };
  collect(JSON.parse(readFileSync(REPORT, 'utf8')));
  return found;
}

function inBrowsers() {
  const parts = Object.entries(PARTS).filter(([name]) => wanted[name] !== undefined);
  if (parts.length === 0) return true;
  const environment = {
    ...Object.fromEntries(parts.map(([name, { variable }]) => [variable, wanted[name]])),
    ...(seed === undefined ? {} : { CRASH_SEED: seed, SOAK_SEED: seed }),
    PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT,
  };
  const specs = parts.map(([, { spec }]) => spec);
  const projects = ['--project=chromium', '--project=chromium-headed', '--reporter=list,json'];
  return run(['wxt', 'build']) && run(['playwright', 'test', ...specs, ...projects], environment);
}

rmSync(REPORT, { force: true });
const passed = [
  // By parts of their names: the files that try properties.
  wanted.runs === undefined ||
    run(['vitest', 'run', 'propert', 'domain/order', 'jobs/restore'], { RUNS: wanted.runs }),
  inBrowsers(),
];
console.log(notes().join('\n'));
process.exitCode = passed.every(Boolean) ? 0 : 1;
