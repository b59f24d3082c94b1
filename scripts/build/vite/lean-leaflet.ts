import type { Plugin } from 'vite'

const source = 'leaflet/dist/leaflet-src.esm.js'

/**
 * Lets the build leave out what nothing uses of Leaflet: tiles, vectors, markers, popups' arrows and the like.
 * Its classes are made by calls, which a build has to keep unless it is told that they do nothing else.
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
          // Second names of classes, for those who have no imports.
          .replaceAll(/^(?:Control|control|Icon|TileLayer|tileLayer)\.\w+ = \w+;$/gm, ''),
        map: null,
      }
    },
  }
}
