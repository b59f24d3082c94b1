import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'

import { withoutIntl } from './without-intl'

const rewritten = (message: string) => withoutIntl(compileMessageOrThrow(message))

describe('a message without Intl', () => {
  it('chooses by the category of a count, and writes its digits', () => {
    expect(rewritten('{n, plural, one {# poste} other {# postes}} sur {total, number}')).toEqual([
      ['n?', 'select', { one: [['n#'], ' poste'], other: [['n#'], ' postes'] }],
      ' sur ',
      ['total#'],
    ])
  })

  it('tries exact numbers before categories', () => {
    expect(rewritten('{n, plural, =0 {none} one {# post} other {# posts}}')).toEqual([
      [
        'n',
        'select',
        { 0: ['none'], other: [['n?', 'select', { one: [['n#'], ' post'], other: [['n#'], ' posts'] }]] },
      ],
    ])
  })

  it('knows what "#" counts within a choice', () => {
    expect(rewritten('{n, plural, other {{kind, select, a {# a} other {#}}}}')).toEqual([
      ['n?', 'select', { other: [['kind', 'select', { a: [['n#'], ' a'], other: [['n#']] }]] }],
    ])
  })

  it('stops at what it cannot say', () => {
    expect(() => rewritten('{n, selectordinal, one {#st} other {#th}}')).toThrow('ordinal')
    expect(() => rewritten('{n, plural, offset:1 one {#} other {#}}')).toThrow('offset')
  })
})
