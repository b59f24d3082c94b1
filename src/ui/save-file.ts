/** A file made in the browser. */
export interface SavedFile {
  readonly name: string
  /** MIME type. */
  readonly type: string
  readonly content: string | Blob
}

/** How long the browser may take to begin reading the file, in milliseconds. */
const keptFor = 60_000

/** Hands a file to the browser, to be saved under its name. */
export function saveFile({ name, type, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), keptFor)
}
