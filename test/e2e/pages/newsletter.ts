import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { build } from 'vite';

/** The editors of the page in `test/paste/editors.ts`. */
export const EDITORS = ['contenteditable', 'prosemirror', 'lexical', 'quill'] as const;
export type EditorName = (typeof EDITORS)[number];

/** What of a draft's form an editor has kept. */
export interface Kept {
  headings: string[];
  bold: string[];
  bullets: string[];
  links: string[];
}

/** A page with the editors that newsletters are written in. */
export class NewsletterPage {
  private constructor(private readonly page: Page) {}

  static async open(page: Page, origin: string): Promise<NewsletterPage> {
    await page.goto(origin);
    await page.setContent('<!doctype html><title>Newsletter</title><body></body>');
    await page.addScriptTag({ content: await bundle() });
    return new NewsletterPage(page);
  }

  /** Pastes what is on the clipboard into an editor, by the keyboard. */
  async paste(name: EditorName): Promise<Kept> {
    const box = this.page.locator(`#${name}`);
    const editable =
      name === 'contenteditable' || name === 'lexical' ? box : box.locator('[contenteditable="true"]');
    await editable.focus();
    await this.page.keyboard.press('ControlOrMeta+v');
    await expect.poll(() => editable.innerText()).not.toBe('');
    return editable.evaluate((element) => {
      const words = (selector: string) =>
        [...element.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.trim());
      return {
        headings: words('h2'),
        // Editors write bold as they like; what counts is how it looks.
        bold: [...element.querySelectorAll<HTMLElement>('strong, b')]
          .filter((each) => Number(getComputedStyle(each).fontWeight) >= 600)
          .map(({ innerText }) => innerText.trim())
          .filter(Boolean),
        bullets: words('li'),
        links: [...element.querySelectorAll('a')].map(({ href }) => href),
      };
    });
  }
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../../paste/editors.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name: 'editors', fileName: 'editors' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the editors were not built');
  return output.output[0].code;
}
