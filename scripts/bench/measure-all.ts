import type { Browser } from '@playwright/test'

import { compileNetwork } from '../../data/compile'
import { buildPages } from './build-pages'
import type { DataServer } from './data-server'
import { measureHeap } from './measures/measure-heap'
import { measureInteractions } from './measures/measure-interactions'
import { measureLighthouse } from './measures/measure-lighthouse'
import { measureLoad } from './measures/measure-load'
import { measureRest } from './measures/measure-rest'
import { measureScale } from './measures/measure-scale'
import type { BenchOptions } from './options'
import type { Section } from './report'
import { startServer } from './start-server'

interface Tools {
  readonly browser: Browser
  readonly data: DataServer
  /** Folder to build into, below the root of the project. */
  readonly folder: string
  /** Called with progress messages. */
  readonly say: (text: string) => void
}

/** Builds and serves the pages, and yields one section after the other. */
export async function* measureAll(options: BenchOptions, tools: Tools): AsyncGenerator<Section> {
  if (options.parts.some((part) => part !== 'scale')) yield* measureBeside(options, tools)
  if (options.parts.includes('scale')) yield* measureApart(options, tools)
  if (options.hasLighthouse) {
    tools.say('Lighthouse, on a build that knows its address')
    yield await measureLighthouse(tools.folder)
  }
}

/** The site as published, with its data beside it. */
async function* measureBeside(options: BenchOptions, tools: Tools): AsyncGenerator<Section> {
  const { parts, runs, isQuick } = options
  const { browser, say } = tools
  const folder = `${tools.folder}/beside`
  say('building the site, the bare page and the plain one')
  await buildPages(folder, null)
  const server = await startServer({ ATLAS_DIST: folder })
  try {
    const subject = { browser, address: server.address, network: compileNetwork(), runs, isQuick }
    if (parts.includes('load')) {
      say('first visits')
      yield* await measureLoad(subject)
    }
    if (parts.includes('interactions')) {
      say('interactions')
      yield await measureInteractions(subject)
    }
    if (parts.includes('rest')) {
      say('at rest')
      yield await measureRest(subject)
    }
    if (parts.includes('heap')) {
      say('heap')
      yield await measureHeap(subject)
    }
  } finally {
    server.stop()
  }
}

/** The site with its data on another server, which can answer with any number of posts. */
async function* measureApart(options: BenchOptions, tools: Tools): AsyncGenerator<Section> {
  const { runs, isQuick } = options
  const { browser, data, say } = tools
  const folder = `${tools.folder}/apart`
  say('building them again, for data from another server')
  await buildPages(folder, data.url)
  const server = await startServer({ ATLAS_DIST: folder })
  try {
    say(isQuick ? 'two sizes' : 'three sizes')
    const subject = { browser, address: server.address, network: compileNetwork(), runs, isQuick }
    yield await measureScale(subject, data)
  } finally {
    server.stop()
  }
}
