import { useCallback, useState } from 'react'

/** The room for a chart in pixels, and the height of its letters. */
export interface Size {
  readonly width: number
  readonly height: number
  readonly fontSize: number
}

/** The size of an element, kept up to date; `null` while it is not on the page or takes no room. */
export function useSize() {
  const [size, setSize] = useState<Size | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const measure = () => setSize((known) => sameOr(known, sizeOf(element)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, size }
}

function sizeOf(element: HTMLElement): Size | null {
  const { clientWidth: width, clientHeight: height } = element
  const fontSize = Number.parseFloat(getComputedStyle(element).fontSize) || 13.5
  return width > 0 && height > 0 ? { width, height, fontSize } : null
}

function sameOr(known: Size | null, next: Size | null): Size | null {
  const isSame =
    known?.width === next?.width && known?.height === next?.height && known?.fontSize === next?.fontSize
  return isSame ? known : next
}
