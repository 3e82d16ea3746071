import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFor } from '../../test/e2e/driver/find-browser';

const HERE = fileURLToPath(new URL('./', import.meta.url));

/** The extension as it is shipped, and a bare popup, each with the probe as its popup's first script. */
export function probedBuilds(): { ours: string; bare: string } {
  return { ours: probed('ours', buildFor('chrome')), bare: probed('bare', join(HERE, 'bare')) };
}

function probed(name: string, from: string): string {
  const folder = resolve('reports/bench', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(from, folder, { recursive: true });
  cpSync(join(HERE, 'probe.js'), join(folder, 'probe.js'));
  const popup = join(folder, 'popup.html');
  const html = readFileSync(popup, 'utf8');
  writeFileSync(popup, html.replace(/<head>/, '<head><script src="/probe.js"></script>'));
  return folder;
}
