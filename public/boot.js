// Runs before the first paint. Small, and a separate file, since the page allows no inline script; in ES2015 syntax, for
// old browsers. The build writes the facts it needs about the page into attributes of its tag.
;(() => {
  const root = document.documentElement
  const script = document.currentScript
  const { network, parameters = '', whole = '' } = script.dataset
  try {
    const theme = localStorage.getItem('atlas-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch (_) {
    // Storage may be blocked: then the system's theme applies.
  }
  // The page is prerendered in its default state. For an address with another state, the parts that depend on it are hidden
  // until that state is rendered, so that the default does not flash.
  // `state` goes once the state of the address is drawn; `asked` stays, for the parts that are hydrated later.
  const query = new URLSearchParams(location.search)
  const asks = (names) => names.split(' ').some((name) => query.has(name))
  if (asks(parameters)) root.dataset.state = root.dataset.asked = 'pending'
  // The address may need the whole network: the request starts while the scripts still load.
  if (network && asks(whole)) {
    const link = document.createElement('link')
    document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href: network }))
  }
  // Input before hydration is recorded: each control, and the part that it is in. See src/app/loading/early-input.ts.
  const early = (window.atlasEarly = new Map())
  const keep = ({ type, target }) => {
    const control = target.closest(type === 'click' ? 'button' : 'input, select')
    const place = control && control.closest('[data-waits]')
    if (place) early.set(control, place)
  }
  addEventListener('click', keep, true)
  addEventListener('input', keep, true)
  // If the script fails, the page can still be read, and says what does not work.
  const fail = ({ target, reason }) => {
    const isOurs = target === window || reason || target.localName === 'script'
    if (isOurs && document.querySelector('#root[data-waits]'))
      root.dataset.state = root.dataset.asked = 'failed'
  }
  addEventListener('error', fail, true)
  addEventListener('unhandledrejection', fail)
  // A browser without module support never requests the page's scripts.
  if (!('noModule' in script)) root.dataset.state = root.dataset.asked = 'failed'
})()
