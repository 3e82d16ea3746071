import { X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LinkRole } from '../../lib/capture';
import type { ClipLink } from '../../lib/clip';
import { type MessageKey, plural, t } from '../hooks/i18n';
import { IconButton } from '../ui/IconButton';
import { TextLine } from '../ui/TextLine';

interface Props {
  links: readonly ClipLink[];
  onChange: (links: ClipLink[]) => void;
}

const ROLES: Record<LinkRole, MessageKey> = {
  source: 'roleSource',
  discussion: 'roleDiscussion',
  via: 'roleVia',
};

/** The addresses that a clip is published with, each with its role. Folded away: most clips have the one. */
export function Links({ links, onChange }: Props) {
  const list = useRef<HTMLDetailsElement>(null);
  /** The line that gets the caret once it is there: a new one, or what stands in the place of one that went. */
  const wanted = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const boxes = [...(list.current?.querySelectorAll<HTMLElement>('.link-line input') ?? [])];
    const box =
      boxes[wanted.current] ?? boxes.at(-1) ?? list.current?.querySelector<HTMLElement>('.text-button');
    box?.focus();
    wanted.current = undefined;
  }, [links.length]);
  const put = (at: number, change: Partial<ClipLink>) =>
    onChange(links.map((link, index) => (index === at ? { ...link, ...change } : link)));
  return (
    <details ref={list} class="more-fields links">
      <summary>{plural('links', links.length)}</summary>
      {links.map((link, index) => (
        <div key={index} class="link-line">
          <select
            class="field"
            aria-label={t('role')}
            value={link.role}
            onChange={(event) => put(index, { role: roleNamed(event.currentTarget.value) })}
          >
            {Object.entries(ROLES).map(([role, name]) => (
              <option key={role} value={role}>
                {t(name)}
              </option>
            ))}
          </select>
          <TextLine
            name={t('address')}
            // Of some vias only the name is known; it is printed alone.
            placeholder={link.label ?? t('addressHint')}
            value={link.url}
            onInput={(url) => put(index, { url })}
          />
          <IconButton
            icon={X}
            name={t('removeLink')}
            onClick={() => {
              wanted.current = index;
              onChange(links.filter((_, other) => other !== index));
            }}
          />
        </div>
      ))}
      <button
        type="button"
        class="text-button"
        onClick={() => {
          wanted.current = links.length;
          onChange([...links, { url: '', role: links.length === 0 ? 'source' : 'discussion' }]);
        }}
      >
        {t('addLink')}
      </button>
    </details>
  );
}

function roleNamed(value: string): LinkRole {
  return value === 'via' || value === 'discussion' ? value : 'source';
}
