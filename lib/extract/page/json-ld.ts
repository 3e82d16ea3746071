import { attempt } from '../attempt';
import { LIMITS } from '../limits';
import { all, textOf } from './dom';

/** One JSON-LD object. Nothing in it can be trusted to have the type it should. */
export type Thing = Record<string, unknown>;

/** What a work says of other works. */
const OTHERS = /^(?:citation|itemListElement|mentions)$/;

const MAX_THINGS = 2000;
const MAX_DEPTH = 12;

/** All objects that the page's JSON-LD holds, outermost first. */
export function readJsonLd(root: Element): Thing[] {
  const things: Thing[] = [];
  let budget: number = LIMITS.jsonLd;
  for (const script of all(root, 'script[type*="ld+json" i]')) {
    const source = textOf(script);
    budget -= source.length;
    if (budget > 0) collect(parse(source), things, 0);
  }
  return things;
}

/** Some templates wrap the script in a comment or CDATA, leave raw line breaks in strings, or a comma at the end. */
function parse(source: string): unknown {
  const bare = source.replace(/^[^[{]*|[^\]}]*$/g, '');
  const mended = () => bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([\]}])/g, '$1');
  // Broken JSON-LD is common; the mended form or the next source may serve.
  return attempt(() => JSON.parse(bare)) ?? attempt(() => JSON.parse(mended()));
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > MAX_DEPTH || things.length > MAX_THINGS) return;
  if (isThing(value)) things.push(value);
  if (typeof value === 'object' && value) {
    for (const [key, inner] of Object.entries(value)) {
      if (!OTHERS.test(key)) collect(inner, things, depth + 1);
    }
  }
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): unknown[] {
  return [value ?? []].flat();
}

/** `@type` without its namespace, as one string to match against. */
export function typeOf(thing: unknown): string {
  return isThing(thing)
    ? listOf(thing['@type'])
        .join(' ')
        .replace(/\S*[/#:]/g, '')
    : '';
}

/** Text of a value that should be a string but may be `{ "@value": … }`, a list, or an object with a name. */
export function ldText(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (isThing(first)) return ldText(first['@value'] ?? first.name ?? first.url);
  return typeof first === 'string' ? first : undefined;
}

/** The object that an `{ "@id": … }` stands for, or the value itself. */
export function resolve(value: unknown, things: Thing[]): unknown {
  if (!isThing(value) || value.name) return value;
  return things.find((thing) => thing['@id'] === value['@id'] && thing.name) ?? value;
}
