/** The address of a module that is built as a chunk beside the pages; see `scripts/worker-as-chunk.ts`. */
declare module '*?chunk' {
  const address: string;
  export default address;
}
