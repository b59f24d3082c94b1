import { fold } from '../../../src/rules/selection/search'

/** Words before the date of a page, by the language of the page. */
export const dateWords = {
  bg: {
    modified: [
      'последна промяна',
      'последна актуализация',
      'обновен',
      'обновена',
      'обновено',
      'актуализирано',
    ],
    published: ['публикуван', 'публикувана', 'публикувано', 'дата на публикуване'],
  },
  bs: {
    modified: ['posljednja izmjena', 'zadnja izmjena', 'ažurirano', 'izmijenjeno'],
    published: ['objavljeno', 'objavljen', 'datum objave'],
  },
  cs: {
    modified: ['poslední změna', 'poslední aktualizace', 'aktualizováno', 'upraveno', 'změněno'],
    published: ['publikováno', 'zveřejněno', 'vydáno', 'vystaveno'],
  },
  de: {
    modified: [
      'letzte änderung',
      'letzte aktualisierung',
      'aktualisiert',
      'zuletzt geändert',
      'geändert',
      'stand',
    ],
    published: ['veröffentlicht', 'erschienen', 'datum der veröffentlichung'],
  },
  en: {
    modified: [
      'last modified',
      'last updated',
      'last update',
      'last revised',
      'updated',
      'modified',
      'revised',
    ],
    published: ['published', 'posted', 'date of publication', 'publication date', 'issued'],
  },
  es: {
    modified: ['última modificación', 'última actualización', 'actualizado', 'actualizada', 'modificado'],
    published: ['publicado', 'publicada', 'fecha de publicación'],
  },
  fr: {
    modified: [
      'dernière modification',
      'dernière mise à jour',
      'mis à jour',
      'mise à jour',
      'modifié',
      'actualisé',
    ],
    published: ['publié', 'publiée', 'mis en ligne', 'mise en ligne', 'paru', 'date de publication'],
  },
  it: {
    modified: ['ultima modifica', 'ultimo aggiornamento', 'aggiornato', 'aggiornata', 'modificato'],
    published: ['pubblicato', 'pubblicata', 'data di pubblicazione'],
  },
  ko: {
    modified: ['최종 수정일', '최종수정일', '수정일', '마지막 수정', '업데이트', '수정'],
    published: ['등록일', '게시일', '작성일', '발행일', '입력', '등록'],
  },
  mk: {
    modified: ['последна измена', 'последно ажурирање', 'ажурирано', 'изменето'],
    published: ['објавено', 'објавен', 'објавена', 'датум на објавување'],
  },
  nl: {
    modified: [
      'laatst gewijzigd',
      'laatste wijziging',
      'laatst bijgewerkt',
      'laatste update',
      'bijgewerkt',
      'gewijzigd',
    ],
    published: ['gepubliceerd', 'geplaatst', 'publicatiedatum'],
  },
  pl: {
    modified: [
      'ostatnia modyfikacja',
      'ostatnia aktualizacja',
      'zaktualizowano',
      'aktualizacja',
      'zmodyfikowano',
    ],
    published: ['opublikowano', 'opublikowany', 'data publikacji', 'dodano'],
  },
  pt: {
    modified: ['última modificação', 'última atualização', 'última actualização', 'atualizado', 'modificado'],
    published: ['publicado', 'publicada', 'data de publicação'],
  },
  ro: {
    modified: ['ultima modificare', 'ultima actualizare', 'actualizat', 'modificat'],
    published: ['publicat', 'publicată', 'data publicării'],
  },
  ru: {
    modified: ['последнее изменение', 'последнее обновление', 'обновлено', 'дата обновления', 'изменено'],
    published: ['опубликовано', 'опубликована', 'дата публикации', 'размещено'],
  },
  sq: {
    modified: ['përditësimi i fundit', 'përditësuar', 'ndryshimi i fundit', 'ndryshuar'],
    published: ['publikuar', 'botuar', 'data e publikimit'],
  },
  sv: {
    modified: ['senast uppdaterad', 'senast ändrad', 'uppdaterad', 'uppdaterat', 'ändrad'],
    published: ['publicerad', 'publicerat', 'publiceringsdatum'],
  },
} as const satisfies Readonly<
  Record<string, { readonly modified: readonly string[]; readonly published: readonly string[] }>
>

function formsOf(language: string, month: number): readonly string[] {
  const day = new Date(Date.UTC(2024, month - 1, 8))
  const styles = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const
  return styles.flatMap((style) =>
    new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' })
      .formatToParts(day)
      .flatMap(({ type, value }) => (type === 'month' ? [fold(value)] : [])),
  )
}

/** Number of a month by name, in all languages at once: no name means two different months. */
export const months: ReadonlyMap<string, number> = new Map(
  Object.keys(dateWords).flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
      formsOf(language, month)
        .filter((form) => /^\p{L}{2,}$/u.test(form))
        .map((form): [string, number] => [form, month]),
    ),
  ),
)
