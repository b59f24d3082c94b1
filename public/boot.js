// Runs before the first paint. Kept tiny, and a file of its own because the page allows no inline script; in a language
// that old browsers read too. The build
// writes what it has to know of the page into its tag.
;(() => {
  const root = document.documentElement
  const script = document.currentScript
  const { network, parameters = '', whole = '' } = script.dataset
  try {
    const theme = localStorage.getItem('atlas-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch (_) {
    // Storage may be forbidden: the system's theme then stands.
  }
  // The page is prerendered in its default state. An address that asks for another one hides what
  // depends on it until that state is drawn, so that the default never flashes by.
  const query = new URLSearchParams(location.search)
  const asks = (names) => names.split(' ').some((name) => query.has(name))
  if (asks(parameters)) root.dataset.state = root.dataset.asked = 'pending'
  // What such an address shows may not be in the document: it is asked for while the scripts still load.
  if (network && asks(whole)) {
    const link = document.createElement('link')
    document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href: network }))
  }
  // What is pressed, chosen or typed where nothing is hydrated yet is kept: each control, and the part that waits.
  const early = (window.atlasEarly = new Map())
  const keep = ({ type, target }) => {
    const control = target.closest(type === 'click' ? 'button' : 'input, select')
    const place = control && control.closest('[data-waits]')
    if (place) early.set(control, place)
  }
  addEventListener('click', keep, true)
  addEventListener('input', keep, true)
  // Without its script the page is still there to be read, and says what it cannot do.
  const fail = ({ target, reason }) => {
    const isOurs = target === window || reason || target.localName === 'script'
    if (isOurs && document.querySelector('#root[data-waits]'))
      root.dataset.state = root.dataset.asked = 'failed'
  }
  addEventListener('error', fail, true)
  addEventListener('unhandledrejection', fail)
  // A browser that knows no modules will never ask for ours.
  if (!('noModule' in script)) root.dataset.state = root.dataset.asked = 'failed'
})()
