// Fails on text that editors would see and nobody could translate, and on messages that nobody would see.
import { checkMessages } from './lib/messages.mjs';

const problems = checkMessages(process.cwd());
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} with messages`);
  process.exitCode = 1;
}
