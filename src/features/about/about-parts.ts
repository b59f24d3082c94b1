/** The rules of the atlas, in reading order. */
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

/** Terms of the network: French names, most of them known by their initials. */
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

/** Words with a meaning of the atlas's own. */
export const ownWords = ['post', 'covered', 'claim', 'attested', 'inferred', 'echo', 'edition'] as const
