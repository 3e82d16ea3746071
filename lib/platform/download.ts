/** How long the browser may take to fetch the blob before its address is given back, in milliseconds. */
const FETCH_TIME = 60_000;

/** Saves a text as a file, where the browser puts downloads. Needs no permission. */
export function downloadText(name: string, text: string, type = 'text/markdown'): void {
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Saves a blob as a file, as `downloadText` does. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), FETCH_TIME);
}
