/** How long the browser may take to begin reading the file, in milliseconds. */
const keptFor = 60_000

/** Hands a text to the browser, to be saved under the name. */
export function saveText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), keptFor)
}
