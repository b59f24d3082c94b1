import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { dataFileText } from './data-file-text'

const posts = readdirSync(join(import.meta.dirname, 'posts')).map((name) => `posts/${name}`)

it.each([...posts, 'sources/network.json'])('%s is written as the tools write it', (file) => {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8')
  expect(dataFileText(JSON.parse(text))).toBe(text)
})
