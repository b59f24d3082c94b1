interface ImportMetaEnv {
  /** Full address of the document, where the data lie on another server than the site. */
  readonly VITE_API_URL?: string
}
