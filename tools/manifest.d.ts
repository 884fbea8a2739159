// Lets the sources be checked before the generated manifest exists.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
