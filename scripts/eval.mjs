#!/usr/bin/env node
// Scores the page reader on the shared pages, beside Readability and defuddle, and lists what it missed.
// npm run eval [-- --sample 40 | --ids 0003,0007] [--only ours]
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
const shared = resolve(process.env.CLIPSHEET_SHARED ?? join(project, '../shared'));
if (!existsSync(join(shared, 'eval'))) {
  console.log(
    'The shared pages are not here (set CLIPSHEET_SHARED to their folder), so there is nothing to score.',
  );
  process.exit(0);
}

const [only, options] = takeOption(process.argv.slice(2), '--only');
const tool = join(tmpdir(), 'clipsheet-eval');
const results = join(tool, 'results');
if (!existsSync(join(tool, 'node_modules'))) {
  cpSync(join(shared, 'eval'), tool, { recursive: true });
  execFileSync('chmod', ['-R', 'u+w', tool]);
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: tool, stdio: 'inherit' });
}
mkdirSync(results, { recursive: true });

const readers = {
  ours: join(project, 'scripts/eval-reader.ts'),
  readability: 'adapters/readability.mjs',
  defuddle: 'adapters/defuddle-browser.mjs',
};
const chosen = Object.keys(readers).filter((name) => !only || name === only);
const file = (name) => join(results, `${name}.json`);
const previous = join(results, 'ours.previous');
if (chosen.includes('ours') && existsSync(file('ours'))) renameSync(file('ours'), previous);
const env = { ...process.env, CORPUS_DIR: join(shared, 'corpora') };
for (const name of chosen) {
  const args = ['run-chromium.mjs', readers[name], 'pages', '--label', name, '--out', file(name), ...options];
  execFileSync('node', args, { cwd: tool, env, stdio: 'inherit' });
}
execFileSync('node', ['report.mjs', ...chosen.map(file)], { cwd: tool, stdio: 'inherit' });
if (chosen.includes('ours')) listMisses();

/** Expected against got for every page that is not right, and how that changed since the run before. */
function listMisses() {
  const manifest = readFileSync(join(shared, 'corpora/pages/manifest.jsonl'), 'utf8').trim().split('\n');
  const expected = new Map(manifest.map((line) => JSON.parse(line)).map((row) => [row.id, row.expected]));
  const before = existsSync(previous) ? missesIn(previous) : new Map();
  const now = missesIn(file('ours'));
  console.log(
    `\n${now.size} misses${before.size > 0 ? ` (${before.size} in the run before)` : ''}: + is new`,
  );
  for (const [key, got] of now) {
    const [id, field] = key.split(' ');
    const wanted =
      field === 'text' ? '' : `expected ${JSON.stringify(expected.get(id)?.[field] ?? null)} got `;
    console.log(
      `${before.size > 0 && !before.has(key) ? '+' : ' '} ${key}: ${wanted}${JSON.stringify(got ?? null)}`,
    );
  }
  for (const key of before.keys()) if (!now.has(key)) console.log(`- ${key}: right now`);
}

function missesIn(path) {
  const misses = new Map();
  for (const { id, score, clip } of JSON.parse(readFileSync(path, 'utf8')).corpora.pages.pages) {
    if (score.title && !score.title.exact) misses.set(`${id} title`, clip.title);
    if ((score.author && !score.author.hit) || score.authorSpurious) misses.set(`${id} author`, clip.authors);
    if ((score.date && !score.date.day) || score.dateSpurious) misses.set(`${id} date`, clip.published);
    if (score.text && score.text.f1 < 0.8) misses.set(`${id} text`, `F1 ${score.text.f1.toFixed(2)}`);
  }
  return misses;
}

function takeOption(args, name) {
  const at = args.indexOf(name);
  return at < 0 ? [undefined, args] : [args[at + 1], args.toSpliced(at, 2)];
}
