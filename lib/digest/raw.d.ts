/** Vite gives a file's text: https://vite.dev/guide/assets#importing-asset-as-string */
declare module '*.liquid?raw' {
  const source: string;
  export default source;
}
