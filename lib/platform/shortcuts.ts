import { browser } from 'wxt/browser';

/** What a shortcut of the browser's does: open the popup, or clip without it. */
export type Shortcut = '_execute_action' | 'clip-page';

/** The keys of a shortcut as the browser writes them, which the editor may have changed; empty when there are none. */
export async function shortcutOf(name: Shortcut): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut ?? '';
}
