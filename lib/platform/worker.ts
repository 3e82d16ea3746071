import { browser } from 'wxt/browser';
import { asTab, type Tab } from './tabs';

/** Every listener here must be registered while the worker starts, or the browser does not wake it. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
}

/** The browser was started. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

export type Command = 'clip-page';

export function onCommand(command: Command, listener: (tab: Tab) => void): void {
  browser.commands.onCommand.addListener((name, sender) => {
    const tab = sender && asTab(sender);
    if (name === command && tab) listener(tab);
  });
}

const DAY_START = 'day-start';

/** Wakes the worker at `at`, epoch milliseconds, in place of any earlier such alarm. */
export async function wakeAtDayStart(at: number): Promise<void> {
  await browser.alarms.create(DAY_START, { when: at });
}

export function onDayStart(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === DAY_START) listener();
  });
}
