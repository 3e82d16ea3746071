import { EyeOff } from 'lucide';
import { useState } from 'preact/hooks';
import type { Clip } from '../../lib/clip';
import { titleOf } from '../../lib/clip';
import type { Finding, Format, LintRule } from '../../lib/digest';
import { slotLabel } from '../edition/format-names';
import { plural, t } from '../hooks/i18n';
import { IconButton } from '../ui/IconButton';
import { lintSentence } from './lint-sentence';

interface Props {
  findings: readonly Finding[];
  /** In running order, as the findings count them. */
  clips: readonly Clip[];
  format: Format;
  locale: string;
  off: readonly LintRule[];
  onJump: (finding: Finding) => void;
  /** Switches a rule off, or all on again. */
  onOff: (off: LintRule[]) => void;
}

/** What an editor may want to see before the draft goes out: one line, opened when asked. */
export function LintList({ findings, clips, format, locale, off, onJump, onOff }: Props) {
  // Folded it draws none of them: a long day has hundreds, and they change with every key.
  const [open, setOpen] = useState(false);
  if (findings.length === 0 && off.length === 0) return null;
  const place = ({ clip, slot }: Finding) => {
    const wanted = format.slots.find(({ name }) => name === slot);
    const found = clip === undefined ? undefined : clips[clip];
    return wanted ? slotLabel(wanted) : found ? titleOf(found) : '';
  };
  return (
    <details class="lint" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{findings.length > 0 ? plural('findings', findings.length) : t('noFindings')}</summary>
      <ul>
        {(open ? findings : []).map((finding, index) => (
          <li key={index}>
            <button type="button" onClick={() => onJump(finding)}>
              <span>{lintSentence(finding, locale)}</span>
              <span class="lint-place" dir="auto">
                {place(finding)}
              </span>
            </button>
            <IconButton icon={EyeOff} name={t('ruleOff')} onClick={() => onOff([...off, finding.rule])} />
          </li>
        ))}
      </ul>
      {off.length > 0 && (
        <p class="hint">
          {plural('rulesOff', off.length)}{' '}
          <button type="button" class="text-button" onClick={() => onOff([])}>
            {t('rulesOn')}
          </button>
        </p>
      )}
    </details>
  );
}
