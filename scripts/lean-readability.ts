import type { Plugin } from 'vite';

/** Methods for what `lib/extract` reads itself, or never asks for. */
const UNUSED = [
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_getJSONLD',
  '_getArticleMetadata',
  '_isUrl',
  '_findNode',
];

/** Patterns and tables of those, and of what earlier versions did. */
const UNUSED_DATA =
  'extraneous replaceFonts nextLink prevLink jsonLdArticleTypes HTML_ESCAPE_MAP DEFAULT_MAX_ELEMS_TO_PARSE'.split(
    ' ',
  );

/** The settings that the reader leaves as they are, by the name of what holds them anyway. */
const SETTINGS: readonly (readonly [setting: RegExp, value: string])[] = [
  [/this\._nbTopCandidates\b/g, 'this.DEFAULT_N_TOP_CANDIDATES'],
  [/this\._charThreshold\b/g, 'this.DEFAULT_CHAR_THRESHOLD'],
  [/this\._classesToPreserve\b/g, 'this.CLASSES_TO_PRESERVE'],
  [/this\._allowedVideoRegex\b/g, 'this.REGEXPS.videos'],
  [/this\._keepClasses\b/g, 'false'],
  [/ \+ this\._linkDensityModifier\b/g, ''],
];

const CONSTRUCTOR = `function Readability(doc) {
  this._doc = doc;
  this._attempts = [];
  this._metadata = {};
  this._flags = this.FLAG_STRIP_UNLIKELYS | this.FLAG_WEIGHT_CLASSES | this.FLAG_CLEAN_CONDITIONALLY;
}
`;

/** Readability's own names are its own but for this one, which `lib/extract` fills. */
const KEPT = '_getArticleMetadata';

/**
 * Readability without its log, its settings, the parser of its own tests and what the reader does not use, and with
 * short private names: four tenths less. What is left runs the same. A new version that has another form fails the build.
 */
export function leanReadability(): Plugin {
  return {
    name: 'lean-readability',
    transform: (code, id) => (id.endsWith('readability/Readability.js') ? lean(code) : undefined),
  };
}

export function lean(source: string): string {
  const cut = (code: string, part: RegExp, instead: string | ((found: string) => string) = '') => {
    if (code.search(part) < 0) throw new Error(`Readability has changed: no ${part}`);
    return typeof instead === 'string' ? code.replace(part, instead) : code.replace(part, instead);
  };
  let code = source.replace(/^\s*\/\/.*$|^\s*\/\*[\s\S]*?\*\//gm, '');
  for (const method of UNUSED) {
    code = cut(code, new RegExp(String.raw`^  ${method}\([^)]*\) \{\n[\s\S]*?^  \},\n`, 'm'));
  }
  for (const name of UNUSED_DATA) {
    code = cut(code, new RegExp(String.raw`^ +${name}:(?: \{\n(?:.*,\n)+? +\},|\s.*?,)\n`, 'm'));
  }
  code = cut(code, /^function Readability\(doc, options\) \{\n[\s\S]*?^\}\n/m, CONSTRUCTOR);
  for (const [setting, value] of SETTINGS) code = cut(code, setting, value);
  code = cut(code, /^ *this\.log\([^;]*\);\n/gm);
  code = cut(code, /this\._docJSDOMParser\b/g, 'false');
  code = cut(code, /this\._disableJSONLD \? \{\} : this\._getJSONLD\(this\._doc\)/, '{}');
  // Only how many reasons there are to drop an element is asked for.
  code = cut(code, /errs\.push\(\s*`[^`]*`\s*\)/g, 'errs.push(1)');
  code = cut(code, /^ {4}return \[\]\.concat\.apply\([\s\S]*?^ {4}\);\n/m);
  code = cut(code, /^ {4}if \(node\.querySelectorAll\) \{\n(.*)\n {4}\}\n/m, '$1\n');
  // The reader counts the elements itself, and asks for the article alone.
  code = cut(code, /^ {4}if \(this\._maxElemsToParse > 0\) \{\n[\s\S]*?^ {4}\}\n/m);
  code = cut(code, /^ {8}var ancestors = \[parentOfTopCandidate[\s\S]*?^ {8}\}\);\n/m);
  code = cut(code, /^ {8}if \(node\.tagName === "HTML"\) \{\n[\s\S]*?^ {8}\}\n/m);
  code = cut(
    code,
    /^ {4}if \(!metadata\.excerpt\) \{\n[\s\S]*?^ {4}return \{\n[\s\S]*?^ {4}\};\n/m,
    'return { content: articleContent };\n',
  );
  // It is always given the whole page.
  code = cut(code, /^ *var isPaging = .*;\n/m);
  code = cut(code, /^ *if \(isPaging\) \{\n(.*\n) *\}\n/m, '$1');
  code = cut(code, /page \? page : (?=this\._doc\.body)/);
  // What it notes on elements, under names that nobody else reads.
  for (const note of ['readability', 'contentScore', '_readabilityDataTable']) {
    code = cut(code, new RegExp(String.raw`(?<=\.|\{ )${note}\b`, 'g'), `_${note[1]}`);
  }
  // Lists of words pack better as one string.
  code = cut(code, /\[(?:\s*"\w+",?){5,}\s*\]/g, (list) => `"${list.match(/\w+/g)?.join(' ')}".split(" ")`);
  // As a module, it needs none of the bundler's helpers for CommonJS.
  code = cut(code, /^if \(typeof module === "object"\) \{[\s\S]*?^\}\n/m, 'export default Readability;\n');
  return shortNames(code);
}

/** `_grabArticle` and `DEFAULT_CHAR_THRESHOLD` as `_a` and `_b`: nobody outside speaks of them. */
function shortNames(code: string): string {
  const used = /(?<=this\.(?:REGEXPS\.)?)(?:_\w+|[A-Z_]{6,})\b|(?<=this\.REGEXPS\.)\w+/g;
  const names = [...new Set(code.match(used))].filter((name) => name !== KEPT);
  const short = new Map(names.map((name, index) => [name, `_${index.toString(36)}`]));
  // Where they are used, and where they are defined: the same words stand in patterns and in other objects.
  return code.replace(
    /(?<=this\.(?:REGEXPS\.)?|^ {2})\w+\b|(?<=^ {4})\w+(?=:)/gm,
    (name) => short.get(name) ?? name,
  );
}
