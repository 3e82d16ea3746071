// The long form of what every run of the tests does briefly: browsers and workers that are killed, properties that are
// tried. `npm run soak -- --sessions 200 --kills 200 --runs 10000 --seed 1`
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    /** Browsers that are killed. */
    sessions: { type: 'string', default: '200' },
    /** Workers that are killed. */
    kills: { type: 'string', default: '200' },
    /** How often each property is tried. */
    runs: { type: 'string', default: '10000' },
    /** Of the first session; another one each time where it is absent. */
    seed: { type: 'string' },
  },
});

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

const environment = {
  CRASH_SESSIONS: values.sessions,
  WORKER_KILLS: values.kills,
  PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT,
  ...(values.seed === undefined ? {} : { CRASH_SEED: values.seed }),
};
rmSync(REPORT, { force: true });
const projects = ['--project=chromium', '--project=chromium-headed', '--reporter=list,json'];
const passed = [
  // By parts of their names: the files that try properties.
  run(['vitest', 'run', 'propert', 'domain/order', 'jobs/restore'], { RUNS: values.runs }),
  run(['wxt', 'build']) &&
    run(['playwright', 'test', 'crash.both', 'worker.headed', ...projects], environment),
];
console.log(notes().join('\n'));
process.exitCode = passed.every(Boolean) ? 0 : 1;
