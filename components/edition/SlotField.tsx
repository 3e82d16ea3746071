import type { FormatSlot } from '../../lib/digest';
import { GrowingText } from '../ui/GrowingText';
import { slotLabel } from './format-names';

interface Props {
  slot: FormatSlot;
  value: string;
  onInput: (text: string) => void;
}

/** A free text of the day that its format asks for. */
export function SlotField({ slot, value, onInput }: Props) {
  return (
    <div class="labelled">
      <span aria-hidden="true">{slotLabel(slot)}</span>
      <GrowingText
        class="field slot-box"
        name={slotLabel(slot)}
        placeholder={slot.default}
        value={value}
        onInput={onInput}
      />
    </div>
  );
}
