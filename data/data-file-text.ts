type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`
  if (!isFields(value)) return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${inLine(field)}`)
  return `{ ${fields.join(', ')} }`
}

function inLines(value: unknown, indent: string): string {
  const isList = Array.isArray(value) && value.length > 0 && value.every(isFields)
  if (isList) return `[\n${value.map((record) => `${indent}  ${inLine(record)}`).join(',\n')}\n${indent}]`
  return inLine(value)
}

function block(fields: Fields, indent: string): string {
  const lines = Object.entries(fields).map(([key, value]) => {
    const inner = `${indent}  `
    const text = key === 'post' && isFields(value) ? block(value, inner) : inLines(value, inner)
    return `${inner}${JSON.stringify(key)}: ${text}`
  })
  return `{\n${lines.join(',\n')}\n${indent}}`
}

/** The text of a data file: one line per record, so that a change of one record is one line of a diff. */
export function dataFileText(value: Fields): string {
  return `${block(value, '')}\n`
}
