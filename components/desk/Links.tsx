import { X } from 'lucide';
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
  const put = (at: number, change: Partial<ClipLink>) =>
    onChange(links.map((link, index) => (index === at ? { ...link, ...change } : link)));
  return (
    <details class="more-fields links">
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
            placeholder={t('addressHint')}
            value={link.url}
            onInput={(url) => put(index, { url })}
          />
          <IconButton
            icon={X}
            name={t('removeLink')}
            onClick={() => onChange(links.filter((_, other) => other !== index))}
          />
        </div>
      ))}
      <button
        type="button"
        class="text-button"
        onClick={() => onChange([...links, { url: '', role: links.length === 0 ? 'source' : 'discussion' }])}
      >
        {t('addLink')}
      </button>
    </details>
  );
}

function roleNamed(value: string): LinkRole {
  return value === 'via' || value === 'discussion' ? value : 'source';
}
