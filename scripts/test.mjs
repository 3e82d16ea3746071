// Runs every check and every test, whatever fails on the way, and closes with one line: "N passed, N failed".
// A stage without a report of its own counts as one test; a report that is missing counts as a failure, and so
// does a skipped test. What a failing stage makes pointless (testing a build that does not exist) counts as failed.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tallyPlaywright, tallyVitest } from './lib/tally.mjs';

const UNIT_REPORT = 'reports/unit.json';
const E2E_REPORT = 'reports/e2e.json';
const tally = { passed: 0, failed: 0 };

/** Runs one command with its output shown. */
function run(title, command, args) {
  console.log(`\n── ${title}`);
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function count({ passed, failed }) {
  tally.passed += passed;
  tally.failed += failed;
}

/** A stage that either holds or does not. */
function stage(title, command, args) {
  const ok = run(title, command, args);
  count(ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  if (!ok) console.log(`FAILED: ${title}`);
  return ok;
}

/** A stage that writes a report; its tests are counted one by one. */
function suite(title, args, report, read) {
  rmSync(report, { force: true });
  const ok = run(title, 'npx', args);
  try {
    const counted = read(JSON.parse(readFileSync(report, 'utf8')));
    // A runner can fail without a failing test: a broken config, an error outside of any test.
    count(ok || counted.failed > 0 ? counted : { ...counted, failed: 1 });
  } catch (error) {
    console.log(`FAILED: ${title} left no usable report (${error instanceof Error ? error.message : error})`);
    count({ passed: 0, failed: 1 });
  }
}

const npm = (script) => ['npm', ['run', '--silent', script]];

const browsers = stage('browsers', 'bash', ['scripts/setup-machine.sh']);
stage('types', ...npm('types'));
stage('lint', ...npm('lint'));
stage('dependency rules', ...npm('check:deps'));
stage('unused code', ...npm('check:unused'));
stage('messages', ...npm('check:messages'));
suite(
  'unit tests',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  UNIT_REPORT,
  tallyVitest,
);

const chromium = stage('build for Chromium', 'npx', ['wxt', 'build']);
const firefox = stage('build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox']);
if (chromium && firefox) stage('size budgets', ...npm('check:size'));
else count({ passed: 0, failed: 1 });

if (browsers && chromium && firefox) {
  suite('end-to-end tests', ['playwright', 'test'], E2E_REPORT, tallyPlaywright);
} else {
  console.log('FAILED: end-to-end tests need both browsers and both builds');
  count({ passed: 0, failed: 1 });
}

process.exitCode = tally.failed > 0 ? 1 : 0;
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
