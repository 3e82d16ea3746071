import { textOf } from '../liquid/print';
import { autolink, webAddress } from '../markdown/address';
import { Markdown } from '../markdown/markdown';

/** An address, or each of a list, as a link that shows itself. What is not `http` or `https` prints nothing. */
export function address(value: unknown): Markdown {
  const given = Array.isArray(value) ? value : [value];
  return new Markdown(
    given
      .flatMap((each) => webAddress(textOf(each)) ?? [])
      .map(autolink)
      .join(' '),
  );
}
