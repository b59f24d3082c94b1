// The pages are served with the site's content security policy: Leaflet's markers need a Trusted Types policy to set
// markup.
window.trustedTypes?.createPolicy('default', { createHTML: (html) => html })

/** Imported first, so that the policy exists before Leaflet loads. */
export const isGuarded = true
