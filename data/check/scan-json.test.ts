import { describe, expect, test } from 'vitest'

import { findJsonFaults } from './scan-json'

const good = [
  '{}',
  '[]',
  ' {"a": [1, -2.5e3, 0.1, true, false, null, "é\\n\\u00e9\\""]} \n',
  '"text"',
  '{"a": {"a": {}}}',
]

test.each(good)('%s holds', (text) => {
  expect(findJsonFaults(text)).toEqual([])
  expect(() => JSON.parse(text)).not.toThrow()
})

describe('bad JSON is told by its line', () => {
  test.each([
    ['', 1, 'the file ends too early'],
    ['{\n"a": 1,\n}', 3, 'expected a field name in quotes, found } (a comma too many?)'],
    ['[\n1,\n]', 3, 'expected a value, found "]" (a comma too many?)'],
    ['{\n"a": 1\n"b": 2\n}', 3, 'expected "," or "}", found "b"'],
    ['[1\n2]', 2, 'expected "," or "]", found 2'],
    ['{"a" 1}', 1, 'expected ":", found 1'],
    ['{\n"a": [1, 2}', 2, 'expected "," or "]", found }'],
    ["{\n\n'a': 1}", 3, "this is no JSON: 'a': 1}"],
    ['{"a": "one\ntwo"}', 1, 'this is no JSON: "one'],
    ['{"a": 01}', 1, 'this is no JSON: 01}'],
    ['{"a": True}', 1, 'this is no JSON: True}'],
    ['// note\n{}', 1, 'this is no JSON: // note'],
    ['{"a": 1', 1, 'the file ends too early'],
    ['{}\n{}', 1, 'something follows the end'],
  ])('%j', (text, line, reason) => {
    expect(findJsonFaults(text)).toEqual([{ line, reason }])
    expect(() => JSON.parse(text)).toThrow(/JSON/)
  })
})

test('every field given twice in one object is told', () => {
  const text = '{\n"a": 1,\n"b": {"a": 2},\n"a": 3,\n"b": 4}'
  expect(findJsonFaults(text)).toEqual([
    { line: 4, reason: 'the field "a" is there twice' },
    { line: 5, reason: 'the field "b" is there twice' },
  ])
})
