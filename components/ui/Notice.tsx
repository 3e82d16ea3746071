import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { t } from '../hooks/i18n';
import { IconButton } from './IconButton';

interface Props {
  /** One sentence. */
  children: ComponentChildren;
  tone?: 'trouble' | 'plain';
  actions?: ComponentChildren;
  onDismiss?: () => void;
}

/** A sentence that stands until it is dealt with, with what can be done about it. */
export function Notice({ children, tone = 'plain', actions, onDismiss }: Props) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'trouble' ? 'alert' : 'status'}>
      <p dir="auto">{children}</p>
      {actions}
      {onDismiss && <IconButton icon={X} name={t('dismiss')} onClick={onDismiss} />}
    </div>
  );
}
