import { useLanguage } from '~/i18n/language'
import type { MessageKey } from '~/i18n/languages/language-pack'

const labels: Readonly<Record<string, MessageKey>> = {
  text: 'changes.field.text',
  note: 'changes.field.note',
  name: 'changes.field.name',
  why: 'changes.field.why',
  scope: 'changes.field.scope',
  label: 'changes.field.label',
  definition: 'changes.field.definition',
  title: 'changes.field.title',
  titleIs: 'changes.field.titleIs',
  frontPageOnly: 'changes.field.frontPageOnly',
  dateNote: 'changes.field.dateNote',
  sources: 'changes.field.sources',
  source: 'changes.field.sources',
  position: 'changes.field.position',
  lastAttested: 'changes.field.lastAttested',
  notBefore: 'changes.field.notBefore',
  notAfter: 'changes.field.notAfter',
  date: 'changes.field.date',
  asOf: 'changes.field.date',
  published: 'changes.field.published',
  modified: 'changes.field.modified',
  cooperation: 'changes.field.cooperation',
  threat: 'changes.field.threat',
  value: 'changes.field.value',
  caveat: 'changes.field.caveat',
  url: 'changes.field.url',
}

/** Returns a function that names a field of the document; a field without a label keeps its own name. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useLanguage()
  return (field) => {
    const key = labels[field]
    return key === undefined ? field : t(key)
  }
}
