interface ImportMetaEnv {
  /** The project's address on GitHub, checked by the build; empty where it knows none. */
  readonly ATLAS_REPOSITORY: string
  /** Where a text may be sent, `mailto:` or `https:`, checked by the build; empty where it knows none. */
  readonly ATLAS_CONTACT: string
}
