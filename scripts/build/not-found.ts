import type { Manifest } from 'vite'

import { atlasPath } from '../../src/i18n/site-paths'
import { iconLinks } from './head-links'
import { postPageStyles, staticPageStyles } from './post-pages'

const base = process.env['ATLAS_BASE'] ?? '/'

/** `404.html`: what stands at an address where nothing is published, in both languages, since it may be of either. */
export function notFoundPage(manifest: Manifest): string {
  const head = [
    `<meta charset="utf-8" />`,
    `<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    `<meta name="color-scheme" content="light dark" />`,
    `<meta name="robots" content="noindex" />`,
    `<title>Page introuvable · Page not found – Atlas SSI</title>`,
    ...iconLinks(),
    `<script src="${base}boot.js"></script>`,
    ...staticPageStyles(manifest, [postPageStyles]).map(
      (file) => `<link rel="stylesheet" href="${base}${file}" />`,
    ),
  ]
  return `<!doctype html>
<html lang="fr">
  <head>
    ${head.join('\n    ')}
  </head>
  <body>
    <header class="page-header static-page-header">
      <a class="page-header__name" href="${base}">Atlas <abbr class="page-header__accent" title="services de sécurité intérieure">SSI</abbr></a>
    </header>
    <main id="main" class="post-page">
      <div class="post-page__head">
        <h1>Page introuvable</h1>
        <p>Rien n’est publié à cette adresse : elle est peut-être mal recopiée.</p>
        <p><a class="post-page__map" href="${base}">Ouvrir l’atlas</a></p>
      </div>
      <div class="post-page__head" lang="en">
        <h2>Page not found</h2>
        <p>Nothing is published at this address: it may have been copied with a mistake.</p>
        <p><a class="post-page__map" href="${base}${atlasPath('en')}">Open the atlas</a></p>
      </div>
    </main>
  </body>
</html>
`
}
