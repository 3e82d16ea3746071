/** A part of a JSON text: offsets, the second exclusive. */
export interface JsonPlace {
  start: number;
  end: number;
}

export interface JsonPlaces {
  /** Where the text stops being JSON; absent where it is JSON to its end. */
  stuckAt?: number;
  /** The values of the outermost object's members, by name. */
  members: ReadonlyMap<string, JsonPlace>;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** Deeper than any schema. */
const DEEPEST = 50;

/**
 * Walks through a JSON text and says where its parts stand. `JSON.parse` tells neither that nor, in every engine,
 * where it gave up.
 */
export function jsonPlaces(json: string): JsonPlaces {
  const members = new Map<string, JsonPlace>();
  let at = 0;
  const take = (what: RegExp): boolean => {
    what.lastIndex = at;
    const [found] = what.exec(json) ?? [];
    if (found === undefined) return false;
    at += found.length;
    return true;
  };
  const sign = (one: string): boolean => {
    take(SPACE);
    if (json[at] !== one) return false;
    at += 1;
    return true;
  };
  const value = (depth: number): boolean => {
    take(SPACE);
    if (depth > DEEPEST) return false;
    if (json[at] === '{') return list('}', () => member(depth));
    if (json[at] === '[') return list(']', () => value(depth + 1));
    return take(STRING) || take(SCALAR);
  };
  const list = (end: string, item: () => boolean): boolean => {
    at += 1;
    if (sign(end)) return true;
    while (item()) {
      if (sign(end)) return true;
      if (!sign(',')) return false;
    }
    return false;
  };
  const member = (depth: number): boolean => {
    take(SPACE);
    const begin = at;
    if (!take(STRING)) return false;
    const name = String(JSON.parse(json.slice(begin, at)));
    if (!sign(':')) return false;
    take(SPACE);
    const start = at;
    if (!value(depth + 1)) return false;
    if (depth === 0) members.set(name, { start, end: at });
    return true;
  };
  const whole = value(0);
  take(SPACE);
  return whole && at === json.length ? { members } : { members, stuckAt: at };
}
