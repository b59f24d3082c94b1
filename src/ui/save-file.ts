/** A file made in the browser. */
export interface SavedFile {
  readonly name: string
  /** MIME type. */
  readonly type: string
  readonly content: string | Blob
}

/** Milliseconds that the object URL is kept: the browser may begin reading late. */
const keptFor = 60_000

/** Offers a file as a download under its name. */
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
