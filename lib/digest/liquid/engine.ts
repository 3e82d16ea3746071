import { Liquid } from 'liquidjs';
import { FILTERS } from '../filters';
import { CaptureMarkdownTag } from './capture-tag';
import { print } from './print';
import { STANDARD_FILTERS, STANDARD_TAGS } from './standard';

/** A LiquidJS that reads no file, follows no prototype, escapes what it prints and stops. */
export function createEngine(): Liquid {
  const engine = new Liquid({
    outputEscape: print,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    // An in-memory file system without files; the default one reads through XMLHttpRequest.
    templates: {},
    // Characters of template.
    parseLimit: 200_000,
    // Milliseconds.
    renderLimit: 2_000,
    // Roughly, characters and list items that filters and ranges make.
    memoryLimit: 5_000_000,
  });
  keepOnly(engine.tags, STANDARD_TAGS);
  keepOnly(engine.filters, STANDARD_FILTERS);
  engine.registerTag('capture', CaptureMarkdownTag);
  for (const [name, filter] of Object.entries(FILTERS)) engine.registerFilter(name, filter);
  return engine;
}

function keepOnly(registry: Record<string, unknown>, names: readonly string[]): void {
  for (const name of Object.keys(registry)) if (!names.includes(name)) delete registry[name];
}
