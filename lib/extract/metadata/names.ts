import { LIMITS } from '../limits';
import { clean, lowered, withoutStart } from '../page/clean';

// The patterns are of small letters, for texts that are made so: with the flag `i` the browser takes several times as long
// to make one ready, which on most pages is longer than it then runs.

/** "Written by", "Von", "文": what stands before a name in a byline. */
const BY =
  /^(?:(?:(?:this )?(?:article |story |post )?(?:was )?(?:(?:written|posted|publi\S+|words|text|[eé]s?cri\S+|geschr\S+) )?(?:by|von|par|por|di|door|przez)|authors?|autor\S*|автор|作者|文|著者|기자|(?:本报)?[记記]者)(?=[\s:：|｜/／]|$))[\s:：|｜/／]*/;

/** After these, a byline no longer names a person. */
const AFTER =
  /(?:\s+(?:[-–—/]\s|(?:(?:am|le|el|em|il|op) )?[\d([<]|(?:published|updated|posted|on|in|for|at|from|is an?|reviewed|edited)\s)|(?<=\S)\s?(?:기자|编辑|[记記]者)(?=$|[\s:：|／/]))/;

const BETWEEN = /\s*[;|•·、，]\s*/;
const AND = /,?\s(?:and|&|und|et|y|e|en|i|и|with|mit|avec|con)\s(?=[A-ZÀ-\u1eff])/;
const CONNECTION = /^,? ?(?:[,&、]|and|und|et|y|e|i|и)$/;

/** Someone looked at it, but did not write it. */
const NOT_BY =
  /^(?:[\w-]+ly )?(?:reviewed|edited|checked|fact|photo|image|illustrat|translat|updated|责|编辑[:：]|[^\s\d]{3,9} \d)/;

/** Words of jobs and of firms, which no person is called. */
const NOT_PERSONAL =
  /\b(?:editor\w*|director|manager|founder|writer|reporter|consultant|contributor|officer|president|author|senior|scientist|engineer|research\w*|review|times|journal|staff|team|inc|llc|gmbh|desk|news\w*|agency|group|company|university|institute|center|association|department|community|media|marketing|magazine|press|services?|solutions|studio|the)\b/;

/** What stands where a name does, whole. Looked up in a string: to make so many words ready as a pattern takes longer. */
const NO_NAMES =
  '|admin|administrator|staff|author|unknown|anonymous|guest|user|home|none|null|undefined|facebook|twitter|x|linkedin|instagram|email|in|and|';

const NOT_A_NAME =
  /^(?:[\s!-@[-`{-¿–—•…]+$|(?:view|more|all|about|follow|meet|share|read|contact|click)\b)|\b(?:by|bio|profile|posts|more|link)$|\s\d|\d\s|https?:|[<>{}=]|\.(?:com|org|net|in|io)\b/;

/** Several words, the first in small letters and no particle of a name. */
const SENTENCE = /^(?!(?:d[aeiu]l?|d[eo][nrs]|v[ao]n|l[aei]|el|al|bin|ter|zu)\s)[a-zß-öø-ÿа-я]+\s/;

/** A text without the words at its beginning that say that a name follows. */
export function withoutBy(text: string): string {
  return withoutStart(BY, text);
}

/** Whether a text begins with words that say that a name follows. */
export function startsWithBy(text: string): boolean {
  return BY.test(lowered(text));
}

/** What joins the names of a byline that is made of several elements. */
export function isConnection(text = ''): boolean {
  return CONNECTION.test(lowered(text));
}

/** The people that a byline names, in order. What follows them (a role, "Edited by", a share link) ends the list. */
export function namesIn(value: unknown): string[] {
  // Where somebody works, and marks that lead to it, are no names.
  const line = clean(value, LIMITS.name * 20).replace(/ ?\(.*?\)|[*†]| \| \d[\d, ]*(?= \| ,|$)/g, '');
  const names: string[] = [];
  for (const part of withoutBy(line).split(BETWEEN)) {
    if (NOT_BY.test(lowered(part))) break;
    const found = peopleIn(part).map(tidy).filter(isName);
    if (found.length === 0 && names.length > 0 && !isConnection(part)) break;
    if (names.some(looksPersonal) && !found.every(looksPersonal)) break;
    names.push(...found);
  }
  return names;
}

/** "And" may stand within the name of a firm. */
function peopleIn(part: string): string[] {
  const people = part.split(AND).flatMap(byComma);
  return NOT_PERSONAL.test(lowered(part)) && !part.includes(',') && !people.every(looksPersonal)
    ? [part]
    : people;
}

/** A comma stands between two people, or between a person and degrees and roles. */
function byComma(part: string): string[] {
  const [first = '', ...rest] = part.split(/\s*,\s*/);
  const [second = ''] = rest;
  // "Rossi, Maria": family name first, as citation tags write it.
  const isGiven = /^(?!Jr|Sr|Esq)[A-ZÀ-\u1eff][a-zß-\u1eff]+(?: [A-ZÀ-\u1eff]\.?)*$/.test(second);
  if (rest.length === 1 && isGiven && !first.includes(' ')) return [`${second} ${first}`];
  const end = rest.findIndex((next) => next.includes(' ') && !looksPersonal(next));
  return [first, ...rest.slice(0, end < 0 ? undefined : end).filter((next) => next.includes(' '))];
}

function tidy(part: string): string {
  const named = withoutBy(part);
  return (
    named
      .slice(0, AFTER.exec(lowered(named))?.index)
      // The agency may stand before: 新华社记者张三.
      .replace(/^\S{2,8}[记記]者(?=\S{2,4}$)/, '')
      .replace(/^[\s!-/:-@[-`{-¿\u2000-\u2bff]+|[\s,:"“”-]+$/g, '')
  );
}

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= LIMITS.name &&
    !isNoName(name) &&
    !SENTENCE.test(name) &&
    name.split(' ').length < 8
  );
}

/** Two to five words with capitals, or a few characters of a script without: a person more likely than not. */
export function looksPersonal(name: string): boolean {
  if (/^[\s\u3005\u3040-\u9fff\uac00-\ud7af]{2,12}$/.test(name)) return true;
  const words = name.split(' ').filter((word) => !/^(?:d|v[ao]n|l[aei]$|el$|al$|bin$|ter$)/.test(word));
  return (
    words.length > 1 &&
    words.length < 6 &&
    words.every((word) => /^[A-ZÀ-Þ\u0100-\ud7ff]/.test(word) && !/^[а-я]/.test(word)) &&
    !NOT_PERSONAL.test(lowered(name)) &&
    !isNoName(name)
  );
}

function isNoName(name: string): boolean {
  return NO_NAMES.includes(`|${lowered(name)}|`) || NOT_A_NAME.test(lowered(name));
}
