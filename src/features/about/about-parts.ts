/** The rules of the atlas, in the order in which a reader meets them. */
export const rules = [
  'source',
  'claim',
  'date',
  'status',
  'coverage',
  'numbers',
  'agreement',
  'units',
  'echo',
  'editions',
  'absence',
] as const

export const denials = ['official', 'complete', 'emergency'] as const

export const limits = ['public', 'age', 'people', 'position', 'borders', 'words'] as const

/** What the network and those in it are called: French names, most of them known by their initials. */
export const networkTerms = [
  { id: 'ssi', hasInitials: true },
  { id: 'asi', hasInitials: true },
  { id: 'liaison', hasInitials: false },
  { id: 'via', hasInitials: true },
  { id: 'antenna', hasInitials: false },
  { id: 'delegation', hasInitials: false },
  { id: 'sctip', hasInitials: true },
  { id: 'dci', hasInitials: true },
  { id: 'dcis', hasInitials: true },
  { id: 'dgpn', hasInitials: true },
  { id: 'dggn', hasInitials: true },
  { id: 'cri', hasInitials: true },
] as const

/** Words that the atlas uses in a sense of its own. */
export const ownWords = ['post', 'covered', 'claim', 'attested', 'inferred', 'echo', 'edition'] as const
