/** Text of each metric's result, without source marks. */
export function said(): readonly string[] {
  return [...document.querySelectorAll('li')].map((item) => {
    const copy = document.createElement('div')
    copy.innerHTML = item.innerHTML
    for (const mark of copy.querySelectorAll('.source-mark, .visually-hidden')) mark.remove()
    for (const paragraph of copy.querySelectorAll('p')) paragraph.append(' ')
    return copy.textContent.replaceAll(/\s+/g, ' ').trim()
  })
}
