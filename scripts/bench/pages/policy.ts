// The pages are served under the site's policy; Leaflet's markers of markup want leave from it.
window.trustedTypes?.createPolicy('default', { createHTML: (html) => html })

/** Imported first, so that the leave is there before Leaflet is. */
export const isGuarded = true
