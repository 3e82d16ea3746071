import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Clip, ClipLink } from '../../lib/clip';
import {
  countWords,
  type DigestInput,
  type Draft,
  type Finding,
  type Format,
  FormatError,
  lint,
  loadRenderer,
} from '../../lib/digest';
import { digestInput } from '../../lib/digest-input';
import type { Edition } from '../../lib/edition';
import { choosableFormats, dayFormat, type LostFormat } from '../../lib/own-format';
import type { Settings } from '../../lib/settings';
import { urlKey } from '../../lib/url';
import { ranBefore } from './desk-store';
import { useOwnFormats } from './own-formats';
import { useTrouble } from './trouble';
import { useIdle } from './use-idle';
import { useLast, useLive } from './use-live';
import { usePressed } from './use-pressed';

export interface Rendered {
  format: Format;
  formats: readonly Format[];
  /** Why `format` is not among `formats`, or not the one that was chosen. */
  lost: LostFormat | undefined;
  /** The last that worked; absent until the engine is there, once. */
  draft: Draft | undefined;
  /** The clips of `draft`, which counts them: not those of now, where the format fails or is slow. */
  set: readonly Clip[];
  /** The draft of what stands now, once it is set; nothing where the format fails. */
  ready(): Promise<Draft | undefined>;
  /** What is wrong with the format; the last draft that worked stays. */
  problem: FormatError | undefined;
  /** On a long day a moment late; they count the clips of `looked`. */
  findings: readonly Finding[];
  looked: readonly Clip[];
  /** Of the draft, a moment late. */
  words: number;
}

/** Clips that a built-in format sets while a key is pressed: more would take longer than a frame or two. */
const AT_ONCE = 60;

/**
 * A day's draft. A built-in format sets it in the same turn in which something was typed; the engine is loaded once
 * and stays. A format of the editor's own sets it in a worker, as it may do anything that a template can; and so does
 * any format where the day is so long that the next key would wait.
 * @param clips in running order
 */
export function useRendered(edition: Edition, clips: readonly Clip[], settings: Settings): Rendered {
  const renderer = useRenderer();
  const stored = useOwnFormats();
  const wanted = edition.formatId ?? settings.publication.formatId;
  const { format, own, lost } = useMemo(() => dayFormat(wanted, stored ?? []), [wanted, stored]);
  const formats = useMemo(() => choosableFormats(stored ?? []), [stored]);
  // Before the editor's formats are read, one of them must not be taken for lost.
  const known = lost !== 'gone' || stored !== undefined;
  const earlier = useEarlier(edition, clips);

  const input = digestInput(edition, clips, settings);
  const apart = own || clips.length > AT_ONCE;
  // Edition and settings come back from the store as new objects that say the same: their words tell what changed.
  const key = JSON.stringify([input, format.id, apart ? format.template : renderer !== undefined, known]);
  const setBy = (render: Renderer) => {
    try {
      return { input, draft: render(input, format) };
    } catch (error) {
      if (error instanceof FormatError) return { input, problem: error };
      throw error;
    }
  };
  const set = useMemo(() => (apart || !known || !renderer ? undefined : setBy(renderer)), [key]);
  const press = usePressed(input, apart && known ? format : undefined, key);
  const latest = apart ? press.made : set;
  const clipsOf = useRef(new WeakMap<DigestInput, readonly Clip[]>()).current;
  clipsOf.set(input, clips);
  const good = useRef<{ draft?: Draft; clips: readonly Clip[] }>({ clips: [] });
  if (latest?.draft) good.current = { draft: latest.draft, clips: clipsOf.get(latest.input) ?? [] };
  const { draft, clips: drafted } = good.current;

  const { off } = settings.lint;
  const look = () => ({ findings: lint({ ...input, earlier }, format, { off }), looked: clips });
  const asked = [key, earlier, off.join()];
  // A list that is being clicked through must not change after the eye has left it; a long day cannot have that.
  const atOnce = useMemo(() => (apart ? undefined : look()), asked);
  const later = useIdle(() => (apart ? look() : undefined), asked);
  const words = useIdle(() => countWords(draft?.text ?? '', input.locale), [draft]);
  return {
    format,
    formats,
    lost: known ? lost : undefined,
    draft,
    set: drafted,
    ready: async () => {
      if (apart) return press.ready();
      // A button that is pressed before the engine is there waits for it.
      return (set ?? (known ? setBy(await loadRenderer()) : undefined))?.draft;
    },
    problem: latest?.problem,
    findings: [],
    looked: [],
    ...(atOnce ?? later),
    words: words ?? 0,
  };
}

type Renderer = Awaited<ReturnType<typeof loadRenderer>>;

function useRenderer(): Renderer | undefined {
  const [renderer, setRenderer] = useState<{ render: Renderer }>();
  const { report } = useTrouble();
  useEffect(() => {
    loadRenderer().then((render) => setRenderer({ render }), report);
  }, []);
  return renderer?.render;
}

/** When the pages of a day went out before. */
function useEarlier(edition: Edition, clips: readonly Clip[]): Record<string, string> {
  const keys = useMemo(() => [...new Set(clips.flatMap(({ links }) => pagesOf(links)))].sort(), [clips]);
  const asked = useLive(({ db }) => ranBefore(db, keys, edition.day), [keys.join('\n'), edition.day]);
  return useLast(asked) ?? NOTHING;
}

const NOTHING: Record<string, string> = {};

const keysOf = new WeakMap<readonly ClipLink[], string[]>();

/** The keys of a clip's pages, worked out once: at each key that is typed only one clip is another. */
function pagesOf(links: readonly ClipLink[]): string[] {
  const keys = keysOf.get(links) ?? links.map(({ url }) => urlKey(url));
  keysOf.set(links, keys);
  return keys;
}
