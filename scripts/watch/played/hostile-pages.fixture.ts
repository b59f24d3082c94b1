import { gzipSync } from 'node:zlib'

import { type PlayedPage, redirects, sendPage } from './played-server.fixture'

/** Hosts that redirect in circles, respond slowly or send too much, by name. */
export const hostilePages: Readonly<Record<string, PlayedPage>> = {
  circle: {
    play: redirects(301, (at) => at('circle', '/page')),
    found: ['unreachable: it redirects in a circle'],
  },
  endless: {
    play: (response, { url }) => response.writeHead(301, { location: `${url}x` }).end(),
    found: ['unreachable: it redirects more than 5 times'],
  },
  ftp: {
    play: redirects(301, () => 'ftp://ftp.test/page'),
    found: ['unreachable: ftp: is refused: only http: and https: are asked'],
  },
  script: {
    play: redirects(301, () => 'javascript:alert(1)'),
    found: ['unreachable: javascript: is refused: only http: and https: are asked'],
  },
  loopback: {
    play: redirects(301, () => 'http://0x7f.1/page'),
    found: ['unreachable: http://127.0.0.1/page lies inside a private network'],
  },
  mapped: {
    play: redirects(301, () => 'http://[::ffff:10.0.0.1]/page'),
    found: ['unreachable: http://[::ffff:a00:1]/page lies inside a private network'],
  },
  named: {
    play: redirects(301, () => 'http://intranet.test/page'),
    found: ['unreachable: intranet.test lies inside a private network (10.0.0.7)'],
  },
  nowhere: {
    play: redirects(301, () => 'http://[half'),
    found: ['unreachable: it redirects to what is no address'],
  },
  login: {
    play: redirects(301, () => 'http://me:secret@same.test/page'),
    found: ['unreachable: the address holds a login'],
  },
  certificate: {
    play: (response) => sendPage(response, 'Dernière modification : 08/02/2024'),
    isSecure: true,
    found: ['unreachable: its certificate is not valid (DEPTH_ZERO_SELF_SIGNED_CERT)'],
  },
  slow: { play: () => undefined, found: ['unreachable: no answer in time'] },
  dripping: {
    play: (response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const drip = setInterval(() => response.write('.'), 50)
      response.on('close', () => clearInterval(drip))
    },
    found: ['unreachable: no answer in time'],
  },
  huge: {
    play: (response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(64_000)));
      }
      response.on('drain', pour)
      pour()
    },
    found: ['unreachable: it is larger than 1 MB'],
  },
  promised: {
    play: (response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1e9 }).write('<p>'),
    found: ['unreachable: it is larger than 1 MB'],
  },
  packed: {
    play: (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      response.end(gzipSync(Buffer.alloc(30_000_000)))
    },
    found: ['unreachable: it is larger than 1 MB'],
  },
  cut: {
    play: (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1000 })
      response.write('<p>Publié', () => response.destroy())
    },
    found: ['unreachable: the connection was cut'],
  },
  deep: {
    play: (response) => sendPage(response, '<div>'.repeat(150_000)),
    found: ['unreachable: its HTML is nested too deeply'],
  },
  nested: {
    play: (response) =>
      sendPage(response, Array.from({ length: 20_000 }, (_, at) => `<b x=${at}><p>`).join('')),
    found: ['unreachable: its HTML is nested too deeply'],
  },
}
