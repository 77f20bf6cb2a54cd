import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { type FragmentValues, readFragment, writeFragment } from './fragment.js'

/** Told of every change of the address that this page makes; the browser tells of the others. */
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('popstate', listener)
  addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
    removeEventListener('hashchange', listener)
  }
}

const currentPath = (): string => location.pathname
const currentFragment = (): string => location.hash.slice(1)

/** Opens an address of this page. `replace` leaves no step for Back. */
export function navigate(to: string, options: { replace?: boolean } = {}): void {
  const target = new URL(to, location.href)
  if (target.href === location.href) return
  if (options.replace) history.replaceState(null, '', target)
  else {
    const newPage = target.pathname !== location.pathname
    history.pushState(null, '', target)
    if (newPage) scrollTo(0, 0)
  }
  for (const listener of listeners) listener()
}

export function usePath(): string {
  return useSyncExternalStore(subscribe, currentPath)
}

export function useFragment(): string {
  return useSyncExternalStore(subscribe, currentFragment)
}

/** The state of a view, kept in the fragment. Setting a value to '' takes it out. */
export function useFragmentValues(): [
  FragmentValues,
  (change: FragmentValues, options?: { replace?: boolean }) => void,
] {
  const fragment = useFragment()
  const values = useMemo(() => readFragment(fragment), [fragment])
  const change = useCallback((part: FragmentValues, options: { replace?: boolean } = {}) => {
    navigate(`#${writeFragment({ ...readFragment(currentFragment()), ...part })}`, options)
  }, [])
  return [values, change]
}

/** Address of a view in a state. */
export function viewAddress(path: string, values: FragmentValues = {}): string {
  const fragment = writeFragment(values)
  return fragment ? `${path}#${fragment}` : path
}

/** Where an entity is read best: documents in the reader, all else on the canvas. */
export function exploreAddress(ids: readonly string[]): string {
  return viewAddress('/explore', { add: ids.join(',') })
}

/** The canvas with an entity and the best connected of what it is linked to. */
export function startAddress(id: string): string {
  return viewAddress('/explore', { start: id })
}

export function readerAddress(document: string, passage?: string, span?: readonly [number, number]): string {
  return viewAddress('/documents', {
    document,
    passage: passage ?? '',
    mark: span ? `${span[0]}-${span[1]}` : '',
  })
}
