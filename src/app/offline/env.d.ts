interface ImportMetaEnv {
  /** Set where the site is built without a service worker, or to withdraw the one that is out. */
  readonly ATLAS_NO_WORKER?: string
}
