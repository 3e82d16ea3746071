import type { Locator, Page } from '@playwright/test';
import type { Seen, Surface, Target } from './surface';

/** How long one control may take to be described before it counts as gone, in milliseconds. */
const GLANCE_MS = 1000;

/** An extension page of Chromium, driven by Playwright. */
export class ChromiumSurface implements Surface {
  constructor(readonly page: Page) {}

  async seen(target: Target): Promise<Seen[]> {
    // What is looked at may be painted anew meanwhile: then the look is taken again.
    for (;;) {
      const found = await this.all(target).all();
      const described = await Promise.all(found.map(describe)).catch(() => undefined);
      if (described) return described;
      if (this.page.isClosed()) throw new Error('the page is closed');
    }
  }

  click(target: Target): Promise<void> {
    return this.one(target).click();
  }

  async fill(target: Target, text: string): Promise<void> {
    const field = this.one(target);
    await field.click();
    await field.press('ControlOrMeta+a');
    if (text === '') await field.press('Delete');
    else await this.type(text);
  }

  async choose(target: Target, label: string): Promise<void> {
    await this.one(target).selectOption({ label });
  }

  pickDate({ name }: Target, day: string): Promise<void> {
    return this.page.getByLabel(name ?? '', { exact: true }).fill(day);
  }

  chooseFile(path: string, label?: string): Promise<void> {
    const fields = this.page.locator('input[type=file]');
    const field = label === undefined ? fields : this.page.getByLabel(label, { exact: true });
    return field.setInputFiles(path);
  }

  async type(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.page.keyboard.press('Shift+Enter');
      await this.page.keyboard.type(line);
    }
  }

  async press(chord: string): Promise<void> {
    // A key may close the popup before the browser has told of it.
    await this.page.keyboard.press(chord).catch((error: unknown) => {
      if (!this.page.isClosed()) throw error;
    });
  }

  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result> {
    return this.page.evaluate(run);
  }

  async isOpen(): Promise<boolean> {
    return !this.page.isClosed();
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  private all({ role, name, containing, within }: Target): Locator {
    const root = within ? this.one(within) : this.page;
    const found = root.getByRole(role, name === undefined ? {} : { name, exact: true });
    return containing === undefined ? found : found.filter({ hasText: containing });
  }

  private one(target: Target): Locator {
    return this.all(target).nth(target.nth ?? 0);
  }
}

async function describe(locator: Locator): Promise<Seen> {
  const snapshot = await locator.ariaSnapshot({ timeout: GLANCE_MS });
  return locator.evaluate(
    (element, name): Seen => {
      const isField =
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement ||
        (element instanceof HTMLInputElement && element.type !== 'radio' && element.type !== 'checkbox');
      const words = element instanceof HTMLElement ? element.innerText : '';
      const keys = element.getAttribute('aria-keyshortcuts');
      return {
        name,
        text: words.replace(/\s+/g, ' ').trim(),
        lines: words
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        ...(isField ? { value: element.value } : {}),
        checked:
          (element instanceof HTMLInputElement && element.checked) ||
          element.getAttribute('aria-checked') === 'true' ||
          element.getAttribute('aria-pressed') === 'true',
        focused: element === document.activeElement,
        ...(keys === null ? {} : { keys }),
      };
    },
    nameIn(snapshot),
    { timeout: GLANCE_MS },
  );
}

/** The accessible name, from the first line of Playwright's snapshot: `- button "Save clip" [disabled]`. */
function nameIn(snapshot: string): string {
  const quoted = /^- '?[\w-]+ ("(?:[^"\\]|\\.)*")/.exec(snapshot)?.[1];
  return quoted === undefined ? '' : String(JSON.parse(quoted));
}
