import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { IconButton } from './IconButton';

interface Props {
  icon: IconNode;
  name: string;
  /** Buttons. Choosing one closes it. */
  children: ComponentChildren;
}

/** A few buttons behind one. Closes when it is left, by Escape, and when one is chosen. */
export function Menu({ icon, name, children }: Props) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    menu.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is heard here are the buttons inside.
    <div
      ref={menu}
      class="menu"
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && menu.current?.contains(relatedTarget))) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <IconButton icon={icon} name={name} expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: as above.
        // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a button is a click.
        <div class="menu-list" onClick={close}>
          {children}
        </div>
      )}
    </div>
  );
}
