import cytoscape, { type Core } from 'cytoscape'
import { type RefObject, useEffect, useState } from 'react'
import { keepView, releaseView } from './view.js'

/** The Cytoscape instance of a container, for as long as it is on the page. */
export function useCytoscape(container: RefObject<HTMLElement | null>): Core | null {
  const [cy, setCy] = useState<Core | null>(null)
  useEffect(() => {
    if (!container.current) return
    const instance = cytoscape({
      container: container.current,
      minZoom: 0.02,
      maxZoom: 4,
      boxSelectionEnabled: true,
      selectionType: 'single',
      autounselectify: true,
    })
    setCy(instance)
    // The renderer measures its container only when told to.
    const observer = new ResizeObserver(() => keepView(instance))
    observer.observe(container.current)
    instance.on('dragpan scrollzoom pinchzoom', () => releaseView(instance))
    return () => {
      observer.disconnect()
      instance.destroy()
      setCy(null)
    }
  }, [container])
  return cy
}
