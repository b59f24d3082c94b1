// Runs before the first paint. Kept tiny, and a file of its own because the page allows no inline script.
;(() => {
  const root = document.documentElement
  try {
    const theme = localStorage.getItem('atlas-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {
    // Storage may be forbidden: the system's theme then stands.
  }
  // The page is prerendered in its default state. An address that asks for another one hides what
  // depends on it until that state is drawn, so that the default never flashes by.
  const query = new URLSearchParams(location.search)
  const known =
    'post with threat match country region cooperation evidence q at known from to years show figure claim layer view sort lang mock'
  if (known.split(' ').some((name) => query.has(name))) {
    root.dataset.state = 'pending'
    root.dataset.asked = ''
  }
  // What such an address shows may not be in the document: it is asked for while the scripts still load.
  const address = document.currentScript.dataset.network
  if (
    address &&
    ['post', 'q', 'at', 'country', 'cooperation', 'from', 'to'].some((name) => query.has(name))
  ) {
    const link = document.createElement('link')
    document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href: address }))
  }
  // What is pressed or chosen before the page's code has come is kept for it.
  const early = []
  const keep = ({ type, target }) => {
    const control = target.closest(type === 'click' ? 'button' : 'select')
    if (control) early.push({ control, value: control.value })
  }
  addEventListener('click', keep)
  addEventListener('change', keep)
  window.atlasEarly = () => {
    removeEventListener('click', keep)
    removeEventListener('change', keep)
    return early
  }
})()
