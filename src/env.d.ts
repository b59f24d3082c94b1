/** What the build tells the site of itself: `vite.config.ts` sets them, empty where there is nothing to tell. */
interface ImportMetaEnv {
  /** The version of the code and its commit: `0.1.0 (1a2b3c4)`. */
  readonly ATLAS_VERSION: string
  /** The oldest of each browser that is served. */
  readonly ATLAS_BROWSERS: Readonly<Record<'chrome' | 'edge' | 'firefox' | 'safari', string>>
  /** Full address of the document, where the data lie on another server than the site. */
  readonly VITE_API_URL: string
  /** The project's address on GitHub. */
  readonly ATLAS_REPOSITORY: string
  /** Where a text may be sent, `mailto:` or `https:`. */
  readonly ATLAS_CONTACT: string
  /** Set where the site is built without a service worker, or to withdraw the one that is out. */
  readonly ATLAS_NO_WORKER: string
}
