/**
 * Whether this browser has what the page cannot do without, as every one that is served has (`browserslist` in package.json);
 * where not, the page stays as it was written, and says why.
 */
export function isServed(): boolean {
  const root = document.documentElement
  const hasAll =
    'toSorted' in Array.prototype &&
    'canParse' in URL &&
    'popover' in root &&
    CSS.supports('selector(:has(a))') &&
    CSS.supports('color: light-dark(#000, #fff)')
  if (!hasAll) root.dataset['state'] = root.dataset['asked'] = 'failed'
  return hasAll
}
