import type { Rule } from './rule';

/** A slot that the format wants filled and that has no default. */
export const emptySlot: Rule = ({ input, format }) =>
  format.slots
    .filter((slot) => slot.wanted && slot.default === '' && !input.slots[slot.name]?.trim())
    .map(({ name, label }) => ({ slot: name, params: { label } }));
