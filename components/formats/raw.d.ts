/** Vite gives a file's text: https://vite.dev/guide/assets#importing-asset-as-string */
declare module '*.md?raw' {
  const source: string;
  export default source;
}
