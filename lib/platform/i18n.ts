import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Plural forms that English lacks are not among the keys of the English messages. */
const table: { getMessage(key: string, substitutions: string[]): string } = browser.i18n;

/** A message of `_locales` in the browser's language; `$1` and so on take the substitutions in order. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return table.getMessage(key, substitutions);
}

type Stem<Key> = Key extends `${infer Name}_other` ? Name : never;
export type PluralKey = Stem<MessageKey>;

/** The form of a message that fits `count`: `<key>_one`, `<key>_other`; `$1` is the count. */
export function plural(key: PluralKey, count: number, ...more: string[]): string {
  const language = uiLanguage();
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language).format(count);
  // `other` is the one form that every language has.
  const form = table.getMessage(`${key}_${rules.select(count)}`, [number, ...more]);
  return form || t(`${key}_other`, number, ...more);
}

/** BCP 47. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
