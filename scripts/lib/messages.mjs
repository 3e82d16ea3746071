/**
 * The rules for user-visible text: every message of `_locales/en` is used, every key that code names exists,
 * placeholders agree between declaration, text, calls and locales, and no text is written into components or pages.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { callsOf } from './calls.mjs';

const CODE = ['entrypoints', 'components', 'lib'];
const VISIBLE_ATTRIBUTE =
  /\s(aria-label|aria-description|aria-roledescription|aria-placeholder|title|placeholder|alt|label)=(?:"([^"]*)"|\{\s*(['"`])((?:(?!\3).)*)\3\s*\})/g;

/** A key's name, such as `Alt+R`, is the same in every language that we ship. */
const CHORD = /^((Alt|Ctrl|Shift)\+)+(\S|Enter|Arrow\w+)$/;

/** @returns {string[]} one line for each problem; empty where all is well */
export function checkMessages(root) {
  const locales = join(root, 'public/_locales');
  const english = join(locales, 'en/messages.json');
  if (!existsSync(english)) return [`${relative(root, english)}: missing`];
  const messages = readJson(english);
  const files = [
    ...CODE.flatMap((folder) => filesUnder(join(root, folder))),
    join(root, 'wxt.config.ts'),
  ].map((path) => ({
    name: relative(root, path),
    text: readFileSync(path, 'utf8'),
  }));
  return [
    ...Object.entries(messages).flatMap(([key, message]) => placeholderProblems(key, message)),
    ...unusedKeys(messages, files),
    ...files.flatMap((file) => callProblems(file, messages)),
    ...files.filter(({ name }) => name.endsWith('.tsx')).flatMap(hardCodedAttributes),
    ...files
      .filter(({ name }) => name.endsWith('.html'))
      .flatMap((file) => hardCodedPageText(file, messages)),
    ...readdirSync(locales).flatMap((locale) =>
      localeProblems(locale, readJson(join(locales, locale, 'messages.json')), messages),
    ),
  ];
}

/** `$NAME$` in the text, the declaration of `name`, and its `$1` belong together. */
function placeholderProblems(key, { message, placeholders = {} }) {
  const used = new Set([...message.matchAll(/\$([A-Za-z0-9_@]+)\$/g)].map(([, name]) => name.toLowerCase()));
  const declared = Object.keys(placeholders).map((name) => name.toLowerCase());
  const positions = positionsOf({ message, placeholders });
  return [
    ...[...used]
      .filter((name) => !declared.includes(name))
      .map((name) => `${key}: $${name}$ is not declared`),
    ...declared
      .filter((name) => !used.has(name))
      .map((name) => `${key}: placeholder ${name} is not in the text`),
    ...positions
      .filter((position, index) => position !== index + 1)
      .slice(0, 1)
      .map(() => `${key}: values are not numbered $1 to $${positions.length}`),
    ...(message.trim() === '' ? [`${key}: empty`] : []),
  ];
}

/** The argument numbers that a message takes, in order and each once. */
function positionsOf({ message = '', placeholders = {} }) {
  const texts = [message, ...Object.values(placeholders).map(({ content }) => content)];
  const numbers = texts.flatMap((text) => [...text.matchAll(/\$([1-9])/g)].map(([, digit]) => Number(digit)));
  return [...new Set(numbers)].sort();
}

/**
 * A key counts as used where it stands as a whole string, so that tables of keys work; plural keys by their stem;
 * and keys with a common beginning by the template that makes them.
 */
function unusedKeys(messages, files) {
  const named = new Set();
  const stems = [];
  for (const { text } of files) {
    for (const [, stem] of text.matchAll(/`([A-Za-z0-9@]+_)\$\{/g)) stems.push(stem);
    for (const [, , literal] of text.matchAll(/(['"`])([A-Za-z0-9_@]+)\1/g)) named.add(literal);
    for (const [, key] of text.matchAll(/__MSG_([A-Za-z0-9_@]+?)__/g)) named.add(key);
  }
  return Object.keys(messages)
    .filter((key) => !named.has(key) && !named.has(key.replace(/_(one|other)$/, '')))
    .filter((key) => !stems.some((stem) => key.startsWith(stem)))
    .map((key) => `${key}: no code uses it`);
}

function callProblems({ name, text }, messages) {
  const has = (key) => Object.hasOwn(messages, key);
  const manifest = [...text.matchAll(/__MSG_([A-Za-z0-9_@]+?)__/g)].map(([, key]) => key);
  const missing = manifest.filter((key) => !has(key)).map((key) => `${name}: __MSG_${key}__ has no message`);
  for (const { callee, key, values } of callsOf(text, ['t', 'plural'])) {
    const keys = callee === 'plural' ? [`${key}_one`, `${key}_other`] : [key];
    for (const wanted of keys) {
      if (!has(wanted)) missing.push(`${name}: ${callee}('${key}') has no message ${wanted}`);
      else if (values !== undefined && values < positionsOf(messages[wanted]).length)
        missing.push(
          `${name}: ${callee}('${key}') passes ${values} of ${positionsOf(messages[wanted]).length} values`,
        );
    }
    // `_one` may do without the number ("a clip"), so only a surplus in every form is a mistake.
    const most = Math.max(0, ...keys.filter(has).map((wanted) => positionsOf(messages[wanted]).length));
    if (callee === 't' && has(key) && values !== undefined && values > most)
      missing.push(`${name}: t('${key}') passes ${values} values, the message takes ${most}`);
  }
  return missing;
}

function hardCodedAttributes({ name, text }) {
  return [...text.matchAll(VISIBLE_ATTRIBUTE)]
    .map(([, attribute, plain, , braced]) => [attribute, plain ?? braced])
    .filter(([, value]) => !CHORD.test(value))
    .filter(([, value]) => /\p{L}{2}/u.test(value.replace(/\$\{[^}]*\}/g, '')))
    .map(([attribute, value]) => `${name}: hard-coded ${attribute} “${value}”`);
}

/** A page's own text is rendered by its script; its title is a message or the product's name. */
function hardCodedPageText({ name, text }, messages) {
  const title = /<title>([^<]*)<\/title>/.exec(text)?.[1]?.trim() ?? '';
  const body = (/<body[^>]*>([\s\S]*)<\/body>/.exec(text)?.[1] ?? '')
    .replace(/<!--[\s\S]*?-->|<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, '')
    .trim();
  const allowed = title === '' || /^__MSG_\w+__$/.test(title) || title === messages.extensionName?.message;
  return [
    ...(allowed ? [] : [`${name}: hard-coded title “${title}”`]),
    ...(/\p{L}/u.test(body) ? [`${name}: hard-coded text “${body.slice(0, 40)}”`] : []),
  ];
}

/** A translation holds the same keys as English, with the same placeholders. */
function localeProblems(locale, translated, messages) {
  if (locale === 'en') return [];
  const names = (message) =>
    [...Object.keys(message.placeholders ?? {}).sort(), ...positionsOf(message)].join(', ');
  return [
    ...Object.keys(messages)
      .filter((key) => !Object.hasOwn(translated, key))
      .map((key) => `${locale}: ${key} is not translated`),
    ...Object.entries(translated).flatMap(([key, message]) => {
      if (!Object.hasOwn(messages, key)) return [`${locale}: ${key} is not in English`];
      const differs =
        names(message) === names(messages[key]) ? [] : [`${locale}: ${key} has other placeholders`];
      return [...placeholderProblems(`${locale}: ${key}`, message), ...differs];
    }),
  ];
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
