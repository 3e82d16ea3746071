import { useMemo, useRef } from 'preact/hooks';
import { type DigestInput, type Draft, type Format, FormatError, parseFormat } from '../../lib/digest';
import { usePressed } from './use-pressed';
import { useSettled } from './use-settled';

export interface FormatDraft {
  /** The last draft that worked, of this template or an earlier one. */
  draft: Draft | undefined;
  /** What is wrong, once it has stood for a moment: half-typed code is no mistake yet. */
  problem: FormatError | undefined;
  /** Whether the template as it stands makes a draft, of the edition shown and of the sample. */
  works: boolean;
}

/** How long a mistake must stand before it is told, in milliseconds. */
const MOMENT = 500;

/**
 * Tries a template while it is written.
 * @param working a source that made a draft before: what is shown until the template does
 * @param shown the edition to show it with
 * @param sample an edition that has all that an edition can have, and lacks all that it can lack
 */
export function useFormatDraft(
  id: string,
  template: string,
  working: string,
  shown: DigestInput | undefined,
  sample: DigestInput | undefined,
): FormatDraft {
  const parsed = useMemo(() => parse(id, template), [id, template]);
  const before = useMemo(() => (working === '' ? undefined : parse(id, working).format), [id, working]);
  const edition = useMemo(() => JSON.stringify(shown), [shown]);
  const key = `${edition}\n${template}`;
  const other = sample !== undefined && shown !== undefined && JSON.stringify(sample) !== edition;

  const press = usePressed(shown, parsed.format, key).made;
  const trial = usePressed(
    other ? sample : undefined,
    other ? parsed.format : undefined,
    `${other}\n${template}`,
  ).made;
  const now = press?.key === key ? press : undefined;
  const tried = trial?.key === `true\n${template}` ? trial : undefined;
  const problem = parsed.problem ?? now?.problem ?? (other ? tried?.problem : undefined);

  const good = useRef<Draft | undefined>(undefined);
  if (press?.draft) good.current = press.draft;
  const helpless = problem !== undefined && good.current === undefined;
  const earlier = usePressed(
    helpless ? shown : undefined,
    before,
    `${helpless}\n${edition}\n${working}`,
  ).made;

  return {
    draft: good.current ?? earlier?.draft,
    problem: useSettled(problem, MOMENT),
    works: parsed.problem === undefined && now?.draft !== undefined && (!other || tried?.draft !== undefined),
  };
}

function parse(id: string, template: string): { format?: Format; problem?: FormatError } {
  try {
    return { format: parseFormat(id, template) };
  } catch (error) {
    if (error instanceof FormatError) return { problem: error };
    throw error;
  }
}
