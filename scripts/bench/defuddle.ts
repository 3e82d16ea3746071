import Defuddle from 'defuddle';

/** Defuddle, as it is for its users who cannot wait for the network. */
export function read() {
  return new Defuddle(document, { url: location.href, useAsync: false }).parse();
}
