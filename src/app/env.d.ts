interface ImportMetaEnv {
  /** The version of the code and its commit: `0.1.0 (1a2b3c4)`. */
  readonly ATLAS_VERSION: string
  /** Set where the site is built without a service worker, or to withdraw the one that is out. */
  readonly ATLAS_NO_WORKER?: string
}
