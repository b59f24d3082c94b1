import { atlasPath } from '../../src/i18n/site-paths'

/** Body of the page for unknown addresses, in both languages. */
export function notFoundBody(base: string): string {
  return `<header class="page-header static-page-header">
      <a class="page-header__name" href="${base}" aria-label="Atlas SSI">Atlas <span class="page-header__accent" title="services de sécurité intérieure">SSI</span></a>
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
    </main>`
}
