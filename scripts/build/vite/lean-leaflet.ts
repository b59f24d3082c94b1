import type { Plugin } from 'vite'

const source = 'leaflet/dist/leaflet-src.esm.js'

/**
 * Lets the build drop unused parts of Leaflet: tiles, vectors, markers, the arrows of popups and others. Its classes are
 * made by function calls, which a bundler keeps unless they are marked as free of side effects:
 * https://rollupjs.org/configuration-options/#pure
 */
export function leanLeaflet(): Plugin {
  return {
    name: 'lean-leaflet',
    apply: 'build',
    config: () => ({ resolve: { alias: [{ find: /^leaflet$/, replacement: source }] } }),
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith(source)) return null
      return {
        code: code
          .replaceAll(/^(var \w+ = )(?=\w+\.extend\()/gm, '$1/*#__PURE__*/')
          // Aliases of classes, for use without imports.
          .replaceAll(/^(?:Control|control|Icon|TileLayer|tileLayer)\.\w+ = \w+;$/gm, ''),
        map: null,
      }
    },
  }
}
