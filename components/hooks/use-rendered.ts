import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../lib/clip';
import {
  countWords,
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
import { useLast, useLive } from './use-live';
import { usePressed } from './use-pressed';

export interface Rendered {
  format: Format;
  formats: readonly Format[];
  /** Why `format` is not among `formats`, or not the one that was chosen. */
  lost: LostFormat | undefined;
  /** Absent until the engine is there, once. */
  draft: Draft | undefined;
  /** The draft of what stands now, once it is set. */
  ready(): Promise<Draft | undefined>;
  /** What is wrong with the format; the last draft that worked stays. */
  problem: FormatError | undefined;
  findings: readonly Finding[];
  words: number;
}

/**
 * A day's draft. A built-in format sets it in the same turn in which something was typed; the engine is loaded once
 * and stays. A format of the editor's own sets it in a worker, as it may do anything that a template can.
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
  // Rows come back from the store as new objects that say the same: their words tell whether anything changed.
  const key = JSON.stringify([input, format.id, own ? format.template : renderer !== undefined, known]);
  const set = useMemo(() => {
    if (own || !known || !renderer) return undefined;
    try {
      return { draft: renderer(input, format) };
    } catch (error) {
      if (error instanceof FormatError) return { problem: error };
      throw error;
    }
  }, [key]);
  const press = usePressed(input, own ? format : undefined, key);
  const latest = own ? press.made : set;
  const good = useRef<Draft | undefined>(undefined);
  if (latest?.draft) good.current = latest.draft;
  const draft = good.current;

  const { off } = settings.lint;
  const findings = useMemo(() => lint({ ...input, earlier }, format, { off }), [key, earlier, off.join()]);
  const words = useMemo(() => countWords(draft?.text ?? '', input.locale), [draft]);
  return {
    format,
    formats,
    lost: known ? lost : undefined,
    draft,
    ready: async () => (own ? await press.ready() : set?.draft) ?? good.current,
    problem: latest?.problem,
    findings,
    words,
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
  const keys = [...new Set(clips.flatMap(({ links }) => links.map(({ url }) => urlKey(url))))].sort();
  const asked = useLive(({ db }) => ranBefore(db, keys, edition.day), [keys.join('\n'), edition.day]);
  return useLast(asked) ?? NOTHING;
}

const NOTHING: Record<string, string> = {};
