import { type ComponentType, lazy, type ReactNode, useState } from 'react'

import { type Language, useLanguage } from '~/i18n/language'
import type { Namespace } from '~/i18n/languages/language-pack'

/** A part of the page whose code and words are loaded when it is first drawn, within a `PartBoundary`. */
export interface OnDemandPart<Props> {
  (props: Props): ReactNode
  /** Loads it ahead. Resolves when it can be drawn at once, or cannot be had: a failure shows when it is drawn. */
  readonly preload: (language: Language) => Promise<void>
}

/** Milliseconds after which what could not be loaded may be asked for again: at once, a page offline would ask without end. */
const pause = 3000

/**
 * Makes a part of what loads its component and the namespaces that it is written in. Both are asked for at
 * the same time, and again after a failure, which takes the part that surrounds it down: `otherwise` stands in
 * for what can be done without.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  namespaces: readonly Namespace[],
  otherwise?: ComponentType<Props>,
): OnDemandPart<Props> {
  const loading = new WeakMap<Language, Promise<ComponentType<Props>>>()
  const loaded = new WeakMap<Language, ComponentType<Props>>()

  async function start(language: Language): Promise<ComponentType<Props>> {
    try {
      const [part] = await Promise.all([load(), language.learn(namespaces)])
      loaded.set(language, part)
      return part
    } catch (error) {
      setTimeout(() => loading.delete(language), pause)
      throw error
    }
  }
  function startOnce(language: Language): Promise<ComponentType<Props>> {
    const started = loading.get(language) ?? start(language)
    loading.set(language, started)
    return started
  }

  async function startOrStandIn(language: Language): Promise<ComponentType<Props>> {
    try {
      return await startOnce(language)
    } catch (error) {
      if (otherwise) return otherwise
      throw error
    }
  }

  function Part(props: Props) {
    const language = useLanguage()
    // What is there already is drawn at once: even a promise that is kept would be waited for.
    const [Chosen] = useState<ComponentType<Props>>(
      () => loaded.get(language) ?? lazy(async () => ({ default: await startOrStandIn(language) })),
    )
    return <Chosen {...props} />
  }
  async function preload(language: Language): Promise<void> {
    await startOnce(language).catch(() => {})
  }
  return Object.assign(Part, { preload })
}
