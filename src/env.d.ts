/** Values that the build passes to the site, set in `vite.config.ts`; empty strings where there is none. */
interface ImportMetaEnv {
  /** Version of the code and commit: `0.1.0 (1a2b3c4)`. */
  readonly ATLAS_VERSION: string
  /** Oldest supported version of each browser. */
  readonly ATLAS_BROWSERS: Readonly<Record<'chrome' | 'edge' | 'firefox' | 'safari', string>>
  /** Absolute address of the document, if the data are on another server than the site. */
  readonly VITE_API_URL: string
  /** The project's address on GitHub. */
  readonly ATLAS_REPOSITORY: string
  /** Contact address, `mailto:` or `https:`. */
  readonly ATLAS_CONTACT: string
  /** Set if the site is built without a service worker, or with one that removes the installed one. */
  readonly ATLAS_NO_WORKER: string
}
