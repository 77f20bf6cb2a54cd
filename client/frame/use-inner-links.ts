import { useEffect } from 'react'
import { routeOf } from '../routes.js'
import { navigate } from '../state/address.js'

/** Links between views change the address without loading the page again; everything else is the browser's. */
export function useInnerLinks(): void {
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!(link instanceof HTMLAnchorElement) || link.target || link.download || 'native' in link.dataset) return
      if (link.origin !== location.origin || !routeOf(link.pathname)) return
      event.preventDefault()
      navigate(link.href)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
}
