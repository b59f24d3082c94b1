import { type PlayedHost, type PlayedPage, redirects, sendPage } from './played-server.fixture'

const says = (words: string, head = ''): PlayedHost => {
  const html = `<html lang="fr"><head><title>Le service</title>${head}</head>
    <body><nav>Publié le 1er mars 2026</nav><main><h1>Le service</h1><p>${words}</p></main></body></html>`
  return (response) => sendPage(response, html)
}

const fails =
  (status: number): PlayedHost =>
  (response) =>
    response.writeHead(status).end('<h1>Oh</h1>')

let isBusy = true

/** Realistic pages, by the name of the host. */
export const playedPages: Readonly<Record<string, PlayedPage>> = {
  same: { play: says('Dernière modification : 01/07/2020'), found: [] },
  newer: {
    play: says('Dernière modification : 08/02/2024'),
    found: ['newer: says 2024-02-08; the newest edition in the data: 2020-07-01'],
  },
  written: {
    play: says('publié le 4 juillet 2021'),
    found: ['newer: says 2021-07-04; the newest edition in the data: 2020-07-01'],
  },
  american: {
    play: says('Last updated on February 8th, 2024'),
    found: ['newer: says 2024-02-08; the newest edition in the data: 2020-07-01'],
  },
  polish: {
    play: says('Ostatnia aktualizacja: 8 lutego 2024'),
    found: ['newer: says 2024-02-08; the newest edition in the data: 2020-07-01'],
  },
  metadata: {
    play: says('Sans date.', '<meta property="article:modified_time" content="2024-02-08T10:00:00+01:00">'),
    found: ['newer: says 2024-02-08; the newest edition in the data: 2020-07-01'],
  },
  entities: {
    play: says('Derni&egrave;re <b>modification</b>&nbsp;: 8 f&eacute;vrier 2024'),
    found: ['newer: says 2024-02-08; the newest edition in the data: 2020-07-01'],
  },
  described: {
    play: says('', '<script type="application/ld+json">{"dateModified": "2024-02-08"}</script>'),
    found: ['newer: says 2024-02-08; the newest edition in the data: 2020-07-01'],
  },
  latin: {
    play: (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
      response.end(Buffer.from('<main>Publié le 8 février 2024</main>', 'latin1'))
    },
    found: ['newer: says 2024-02-08; the newest edition in the data: 2020-07-01'],
  },
  older: { play: says('Publié le 4 juillet 2011'), found: [] },
  future: {
    play: says('Dernière modification : 08/02/2024. Mis à jour le 1er mai 2031'),
    found: [
      'newer: says 2024-02-08; the newest edition in the data: 2020-07-01',
      'doubtful-date: says 2031-05-01, which is still to come',
    ],
  },
  missing: { play: fails(404), found: ['gone: its host answers 404'] },
  withdrawn: { play: fails(410), found: ['gone: its host answers 410'] },
  lying: {
    play: (response) => sendPage(response, '<title>Page introuvable</title><h1>Oups</h1>'),
    found: ['gone: it is there, and says itself that there is no such page'],
  },
  home: {
    play: (response, { url }, at) =>
      url === '/'
        ? sendPage(response, 'Bienvenue')
        : response.writeHead(302, { location: at('home', '/') }).end(),
    found: ['gone: it redirects to the front page, {home/}'],
  },
  moved: { play: redirects(301, (at) => at('same', '/moved')), found: ['moved: is now at <{same/moved}>'] },
  passing: { play: redirects(302, (at) => at('same', '/passing')), found: [] },
  busy: {
    play: (response) => {
      if (!isBusy) return sendPage(response, 'Publié le 4 juillet 2011')
      isBusy = false
      return response.writeHead(503).end()
    },
    found: [],
  },
  closed: { play: fails(403), found: ['unreachable: its host answers 403'] },
  later: {
    play: (response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
    found: ['unreachable: its host answers 429'],
  },
  picture: {
    play: (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
    found: [],
  },
  front: {
    play: says(''),
    page: { isCut: true },
    path: '/',
    found: ['not-watchable: a front page that stands for an address cut short'],
  },
  'robots-no': {
    play: (response, { url }) =>
      url === '/robots.txt' ? response.end('User-agent: *\nDisallow: /page') : sendPage(response, 'Secret'),
    found: ['not-watchable: robots.txt asks not to fetch it'],
  },
  'robots-broken': {
    play: fails(500),
    found: ['unreachable: its host does not say what robots.txt allows'],
  },
}
