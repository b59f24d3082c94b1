import { type ComponentType, lazy, type ReactNode, useState } from 'react'

import { type Language, useLanguage } from '~/i18n/language'
import type { Namespace } from '~/i18n/languages/language-pack'

/** A component whose code and messages are loaded when it is first rendered, inside a `PartBoundary`. */
export interface OnDemandPart<Props> {
  (props: Props): ReactNode
  /** Loads it beforehand. Never rejects: a failure appears when it is rendered. */
  readonly preload: (language: Language) => Promise<void>
}

/** Milliseconds until a failed load may be retried: without a pause, a page offline would retry endlessly. */
const pause = 3000

/**
 * Makes a component that loads `load` and its message namespaces together, and again after a failure. A failure is
 * thrown to the surrounding boundary, unless `otherwise` replaces the component.
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
    // Rendered at once if loaded: even a resolved promise would suspend.
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
