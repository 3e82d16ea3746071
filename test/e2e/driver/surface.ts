/** A control or a part of the interface, named as assistive technology names it. */
export interface Target {
  /** ARIA role, such as `button`. */
  role: Role;
  /** Accessible name: the whole of it, or a pattern. Any name where it is absent. */
  name?: string | RegExp;
  /** Only what has this in its text. */
  containing?: string;
  /** Only inside of this one. */
  within?: Target;
  /** Which of several, counted from 0; the first where it is absent. */
  nth?: number;
}

export type Role =
  | 'article'
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'group'
  | 'heading'
  | 'link'
  | 'list'
  | 'listitem'
  | 'navigation'
  | 'radio'
  | 'radiogroup'
  | 'region'
  | 'row'
  | 'searchbox'
  | 'status'
  | 'alert'
  | 'textbox';

/** What is seen of a control. */
export interface Seen {
  name: string;
  /** Its visible text, white space folded. */
  text: string;
  /** The same, line by line as it is set; empty lines left out. */
  lines: string[];
  /** What a field holds; absent for other elements. */
  value?: string;
  checked: boolean;
  focused: boolean;
  /** `aria-keyshortcuts`, where it is given. */
  keys?: string;
}

/**
 * An extension page as an editor meets it: things are found by role and name, clicked with the mouse, typed into
 * with the keyboard. One implementation a browser, so that page objects are written once.
 */
export interface Surface {
  /** All that match, in document order; not waited for. */
  seen(target: Target): Promise<Seen[]>;
  /** Waits for the target, then clicks its middle. */
  click(target: Target): Promise<void>;
  /** Waits for the field, clicks it, replaces what it holds by typing. */
  fill(target: Target, text: string): Promise<void>;
  /** Chooses an option of a select element by its label. */
  choose(target: Target, label: string): Promise<void>;
  /** Sets a date field, `YYYY-MM-DD`. */
  pickDate(target: Target, day: string): Promise<void>;
  /**
   * Waits for a file field, then chooses a file in it as its dialog would.
   * @param label of the field; the page's only one where it is absent
   */
  chooseFile(path: string, label?: string): Promise<void>;
  /** Types at the caret, wherever it is; a line break by Shift+Enter. */
  type(text: string): Promise<void>;
  /** Presses a chord such as `Enter` or `Alt+1`. */
  press(chord: string): Promise<void>;
  /** Runs a self-contained function in the page. */
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  isOpen(): Promise<boolean>;
  screenshot(path: string): Promise<void>;
}
