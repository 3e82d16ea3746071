// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Press, usePressed } from '../../../../components/hooks/use-pressed';
import { type DigestInput, type Draft, parseFormat } from '../../../../lib/digest';
import { digestInput } from '../../../../lib/digest-input';
import { defaultSettings } from '../../../../lib/settings';
import { issued, TODAY } from '../../builders';

const { orders } = vi.hoisted(() => ({ orders: [] as { words: string; finish: () => void }[] }));
/** A worker that is done with a draft when the test says so. */
vi.mock('../../../../lib/press', () => ({
  setDraft: (input: DigestInput) =>
    new Promise<Draft>((resolve) => {
      const words = input.slots.intro ?? '';
      const draft = { markdown: words, html: words, text: words, omitted: [], says: [] };
      orders.push({ words, finish: () => resolve(draft) });
    }),
}));

const FORMAT = parseFormat('own', '{{ edition.slots.intro }}');
const EDITION = issued(TODAY);
const SETTINGS = defaultSettings('en');
let press: Press;

function Page({ words }: { words: string }) {
  press = usePressed(digestInput({ ...EDITION, slots: { intro: words } }, [], SETTINGS), FORMAT, words);
  return null;
}

const type = (words: string) => act(async () => render(<Page words={words} />, document.body));

/** Lets the worker finish what it was given, and what it is given then. */
async function finishAll(): Promise<void> {
  for (const { finish } of orders) {
    finish();
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
  }
}

beforeEach(() => {
  orders.length = 0;
  render(null, document.body);
});

it('sets the latest only of what was typed while a draft was being set', async () => {
  for (const words of ['I', 'It', 'It rains']) await type(words);
  await finishAll();
  expect(orders.map(({ words }) => words)).toEqual(['I', 'It rains']);
  expect(press.made?.draft?.text).toBe('It rains');
});

it('answers with what stood when it was asked, also where typing went on before its turn', async () => {
  await type('I');
  await type('It');
  const first = press.ready();
  await type('It rains');
  const second = press.ready();
  await type('It rains.');
  await finishAll();
  expect((await first)?.text).toBe('It');
  expect((await second)?.text).toBe('It rains');
  expect(press.made?.draft?.text).toBe('It rains.');
});
