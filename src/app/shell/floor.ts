/**
 * Whether this browser has the features that the page needs, as every supported one does (`browserslist` in package.json);
 * if not, the page stays as prerendered, and says why.
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
