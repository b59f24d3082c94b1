import type { CompiledMessage } from '@lingui/message-utils/compileMessage'

import type about from '~/i18n/messages/fr/about.json'
import type accessibility from '~/i18n/messages/fr/accessibility.json'
import type api from '~/i18n/messages/fr/api.json'
import type app from '~/i18n/messages/fr/app.json'
import type borders from '~/i18n/messages/fr/borders.json'
import type card from '~/i18n/messages/fr/card.json'
import type changes from '~/i18n/messages/fr/changes.json'
import type check from '~/i18n/messages/fr/check.json'
import type cite from '~/i18n/messages/fr/cite.json'
import type compare from '~/i18n/messages/fr/compare.json'
import type comparison from '~/i18n/messages/fr/comparison.json'
import type correct from '~/i18n/messages/fr/correct.json'
import type coverage from '~/i18n/messages/fr/coverage.json'
import type document from '~/i18n/messages/fr/document.json'
import type downloads from '~/i18n/messages/fr/downloads.json'
import type embed from '~/i18n/messages/fr/embed.json'
import type figures from '~/i18n/messages/fr/figures.json'
import type filters from '~/i18n/messages/fr/filters.json'
import type footer from '~/i18n/messages/fr/footer.json'
import type list from '~/i18n/messages/fr/list.json'
import type map from '~/i18n/messages/fr/map.json'
import type matrix from '~/i18n/messages/fr/matrix.json'
import type meter from '~/i18n/messages/fr/meter.json'
import type offline from '~/i18n/messages/fr/offline.json'
import type page from '~/i18n/messages/fr/page.json'
import type parts from '~/i18n/messages/fr/parts.json'
import type problems from '~/i18n/messages/fr/problems.json'
import type share from '~/i18n/messages/fr/share.json'
import type sources from '~/i18n/messages/fr/sources.json'
import type when from '~/i18n/messages/fr/when.json'
import type year from '~/i18n/messages/fr/year.json'

import type { Lang } from './languages'

type Messages = typeof about &
  typeof accessibility &
  typeof api &
  typeof app &
  typeof borders &
  typeof card &
  typeof changes &
  typeof check &
  typeof cite &
  typeof compare &
  typeof comparison &
  typeof correct &
  typeof coverage &
  typeof document &
  typeof downloads &
  typeof embed &
  typeof figures &
  typeof footer &
  typeof filters &
  typeof list &
  typeof map &
  typeof matrix &
  typeof meter &
  typeof offline &
  typeof page &
  typeof parts &
  typeof problems &
  typeof share &
  typeof sources &
  typeof when &
  typeof year

/** Keys of all messages, typed by the French files: an unknown key does not compile. */
export type MessageKey = keyof Messages

/** Groups of messages that are loaded together with the part of the page that uses them. */
export const namespaces = [
  'about',
  'accessibility',
  'api',
  'borders',
  'changes',
  'check',
  'compare',
  'comparison',
  'correct',
  'coverage',
  'document',
  'downloads',
  'embed',
  'figures',
  'footer',
  'matrix',
  'meter',
  'offline',
  'problems',
  'share',
  'sources',
  'year',
] as const
export type Namespace = (typeof namespaces)[number]

/** Messages by key: compiled in a build, plain text otherwise. */
export type Words = Readonly<Record<string, CompiledMessage | string>>

/** The data of one language; the build puts each language in chunks of its own. */
export interface LanguagePack {
  readonly lang: Lang
  /** The messages of the first screen. */
  readonly messages: Words
  readonly more: Readonly<Record<Namespace, () => Promise<Words>>>
  readonly countries: Readonly<Record<string, string>>
}
