// The least that a popup can do with a page: show its tab's title.
chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
  document.querySelector('p').textContent = tab.title;
});
