import { expect, it } from 'vitest'

import { embedCode } from './embed-code'

it('is a frame as wide as its column that loads when it is reached, with a name for those who do not see it', () => {
  expect(embedCode('post', 'https://example.org/embed/?post=ml-bamako', 'Atlas SSI : Bamako, Mali')).toBe(
    '<iframe src="https://example.org/embed/?post=ml-bamako" title="Atlas SSI : Bamako, Mali" ' +
      'width="100%" height="560" loading="lazy" style="border:0"></iframe>',
  )
})

it('cannot be broken out of by what an address or a name holds', () => {
  const frame = document.createElement('div')
  const address = 'https://example.org/embed/?q="><script>alert(1)</script>&view=map'
  frame.innerHTML = embedCode('map', address, '"><img src=x>')
  expect(frame.children).toHaveLength(1)
  expect(frame.querySelector('iframe')?.getAttribute('src')).toBe(address)
  expect(frame.querySelector('iframe')?.title).toBe('"><img src=x>')
})
