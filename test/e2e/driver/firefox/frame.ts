import type { Seen, Target } from '../surface';

/** What the driver asks of a page, with patterns spelled out so that they travel as JSON. */
export interface FrameTarget extends Omit<Target, 'name' | 'within'> {
  name?: { text: string } | { pattern: string; flags: string };
  within?: FrameTarget;
}

export type FrameRequest =
  | { act: 'see'; target: FrameTarget }
  | { act: 'reach'; target: FrameTarget }
  | { act: 'pressed' }
  | { act: 'choose'; target: FrameTarget; label: string }
  | { act: 'date'; target: FrameTarget; day: string }
  | { act: 'file'; target: FrameTarget; path: string }
  | { act: 'run'; source: string };

/** The middle of a control, in CSS pixels of its page. */
export interface Point {
  x: number;
  y: number;
}

/** Left on a page by `reach`, where only the driver sees it. */
interface Watched extends Window {
  wanted?: Element;
  /** Whether the mouse was pressed on what was last reached; absent until the page is watched. */
  pressed?: boolean;
}

/** What a frame script has at hand besides its page. */
interface FrameTools {
  ChromeUtils: { importESModule(url: string): { accessibility: Accessibility } };
  Cu: {
    Sandbox: new (principal: Window, options: object) => object;
    evalInSandbox(source: string, sandbox: object): unknown;
  };
}

/** Firefox's own idea of roles and names, the one that assistive technology gets. */
interface Accessibility {
  getComputedRole(element: Element): Promise<string>;
  getAccessibleName(element: Element): Promise<string | null>;
}

/** What the browser's own code can do to a file field, as its dialog does. */
interface FileField extends HTMLInputElement {
  mozSetFileArray(files: File[]): void;
}

/** Makes a file of what lies on the disk. */
interface FileMaker {
  createFromFileName(path: string): Promise<File>;
}

/**
 * Serves one request inside the page's process, with the browser's rights; sent there as text, so it names nothing
 * from outside. Answers `undefined` where the target is not there yet.
 */
export async function serveInFrame(
  content: Window,
  { ChromeUtils, Cu }: FrameTools,
  request: FrameRequest,
): Promise<unknown> {
  const { accessibility } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/webdriver/Accessibility.sys.mjs',
  );
  const document = content.document;

  const visible = (element: Element) => element.getClientRects().length > 0;
  const fits = (name: string, wanted: FrameTarget['name']) =>
    wanted === undefined ||
    ('text' in wanted ? name === wanted.text : new RegExp(wanted.pattern, wanted.flags).test(name));

  // Which elements can have a role at all; whether they do is Firefox's to say. Asked of each element it takes seconds.
  const candidates: Record<string, string> = {
    alert: '[role]',
    button: 'button, summary, input, [role]',
    combobox: 'select, input, [role]',
    heading: 'h1, h2, h3, h4, h5, h6, [role]',
    link: 'a, [role]',
    listitem: 'li, [role]',
    radio: 'input, [role]',
    region: 'section, [role]',
    status: 'output, [role]',
    textbox: 'input, textarea, [contenteditable], [role]',
  };

  const find = async (target: FrameTarget): Promise<{ element: Element; name: string }[]> => {
    const root = target.within ? (await find(target.within))[target.within.nth ?? 0]?.element : document.body;
    const found: { element: Element; name: string }[] = [];
    for (const element of root?.querySelectorAll(candidates[target.role] ?? '*') ?? []) {
      if (!visible(element) || !(element.textContent ?? '').includes(target.containing ?? '')) continue;
      if ((await accessibility.getComputedRole(element)) !== target.role) continue;
      const name = ((await accessibility.getAccessibleName(element)) ?? '').replace(/\s+/g, ' ').trim();
      if (fits(name, target.name)) found.push({ element, name });
    }
    return found;
  };

  const describe = ({ element, name }: { element: Element; name: string }): Seen => {
    const words = (element as HTMLElement).innerText ?? '';
    const keys = element.getAttribute('aria-keyshortcuts');
    const isField = element.matches('textarea, select, input:not([type=radio], [type=checkbox])');
    return {
      name,
      text: words.replace(/\s+/g, ' ').trim(),
      lines: words
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      ...(isField ? { value: (element as HTMLInputElement).value } : {}),
      checked: element.matches(':checked, [aria-checked=true], [aria-pressed=true]'),
      // A popup has its caret before the window has given it the keyboard.
      focused: element === document.activeElement && document.hasFocus(),
      ...(keys === null ? {} : { keys }),
    };
  };

  if (request.act === 'run') {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    return JSON.parse(
      (await Cu.evalInSandbox(
        `(async () => JSON.stringify(await (${request.source})()) ?? 'null')()`,
        sandbox,
      )) as string,
    );
  }
  const typed = (field: HTMLElement & { value: string }, value: string) => {
    field.value = value;
    for (const type of ['input', 'change'])
      field.dispatchEvent(new (content as Window & typeof globalThis).Event(type, { bubbles: true }));
    return true;
  };
  if (request.act === 'date') {
    // Date fields have no role of their own.
    const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=date]')];
    const name = request.target.name;
    const field = fields.find((each) => fits(each.getAttribute('aria-label') ?? '', name));
    return field && typed(field, request.day);
  }
  if (request.act === 'file') {
    const fields = [...document.querySelectorAll<FileField>('input[type=file]:enabled')];
    const { name } = request.target;
    const field = fields.find((each) => fits(each.labels?.[0]?.textContent?.trim() ?? '', name));
    if (!field) return undefined;
    field.mozSetFileArray([await (File as unknown as FileMaker).createFromFileName(request.path)]);
    for (const type of ['input', 'change'])
      field.dispatchEvent(new (content as Window & typeof globalThis).Event(type, { bubbles: true }));
    return true;
  }
  const watched: Watched = content;
  if (request.act === 'pressed') return watched.pressed;
  const found = await find(request.target);
  if (request.act === 'see') return found.map(describe);
  const element = found[request.target.nth ?? 0]?.element;
  if (!element || element.matches(':disabled')) return undefined;
  if (request.act === 'reach') {
    element.scrollIntoView({ block: 'nearest' });
    if (watched.pressed === undefined)
      content.addEventListener(
        'mousedown',
        ({ target }) => {
          watched.pressed ||= watched.wanted?.contains(target as Node) === true;
        },
        { capture: true },
      );
    watched.wanted = element;
    watched.pressed = false;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 } satisfies Point;
  }
  const select = element as HTMLSelectElement;
  const option = [...select.options].find(({ label }) => label.trim() === request.label);
  if (!option) return undefined;
  return typed(select, option.value);
}
