import * as v from 'valibot'

import { identifier, languageTag, name, nameText, partialDate, text, webAddress } from './fields.schema'

export const sourceSchema = v.object(
  {
    id: identifier,
    title: name,
    titleIs: v.exactOptional(v.literal('description', 'not-in-list')),
    publisher: name,
    url: webAddress,
    frontPageOnly: v.exactOptional(v.boolean('not-yes-or-no')),
    language: languageTag,
    kind: v.picklist(
      ['embassy', 'ministry', 'parliament', 'gazette', 'foreign-authority', 'academic', 'press', 'reference'],
      'not-in-list',
    ),
    published: v.exactOptional(partialDate),
    modified: v.exactOptional(partialDate),
    notBefore: v.exactOptional(partialDate),
    notAfter: v.exactOptional(partialDate),
    dateNote: v.exactOptional(text),
    page: v.exactOptional(identifier),
    translationOf: v.exactOptional(identifier),
    copyOf: v.exactOptional(identifier),
    accessed: v.exactOptional(partialDate),
    archived: v.exactOptional(webAddress),
    readInFull: v.boolean('not-yes-or-no'),
    note: v.exactOptional(text),
  },
  'not-an-object',
)

/** An entry of a vocabulary. */
export const termSchema = v.object({ id: identifier, label: nameText, definition: text }, 'not-an-object')
