// First script of a popup under measurement. It looks once a frame for what an editor waits for, and writes when
// each was painted (milliseconds since the navigation started) into the document's title. The bench reads that from
// the browser's list of targets: no debugger is attached to the popup, which would hold its navigation up.
const filled = (selector) =>
  [...document.querySelectorAll(selector)].some(
    (element) => (element.value ?? element.textContent).trim() !== '',
  );

const awaited = {
  title: () => filled('body > p, textarea.headline-box'),
  form: () => filled('.fact-line:not(.fact-link)'),
  list: () => document.querySelector('.list li') !== null,
};
const noted = { origin: performance.timeOrigin, start: performance.now() };

function look() {
  for (const [mark, isThere] of Object.entries(awaited)) {
    if (!isThere()) continue;
    delete awaited[mark];
    // The second frame's callback runs once the first one is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => note(mark)));
  }
  if (Object.keys(awaited).length > 0) requestAnimationFrame(look);
}

function note(mark) {
  noted[mark] = performance.now();
  noted.rows = document.querySelectorAll('.list li').length;
  document.title = JSON.stringify(noted);
}

/** From Enter to the end of the transaction that stores the clip. In place before Dexie binds `transaction`. */
function watchStore() {
  addEventListener('keydown', ({ key }) => key === 'Enter' && note('entered'), true);
  // Saving closes the popup, and with it what was noted.
  window.close = () => {};
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args) {
    const begun = transaction.apply(this, args);
    if (begun.mode !== 'readwrite' || !begun.objectStoreNames.contains('clips')) return begun;
    begun.addEventListener('complete', () => 'entered' in noted && !('stored' in noted) && note('stored'));
    return begun;
  };
}

watchStore();
requestAnimationFrame(look);
