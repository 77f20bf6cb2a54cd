import { type ComponentType, lazy } from 'react'
import type { IconName } from './components/icon.js'

export interface Route {
  path: string
  name: string
  icon: IconName
  View: ComponentType
}

/** The views, in the order of the bar. Each is loaded when it is opened. */
export const ROUTES: readonly Route[] = [
  { path: '/', name: 'Overview', icon: 'overview', View: lazy(() => import('./views/overview/overview.js')) },
  { path: '/explore', name: 'Explore', icon: 'explore', View: lazy(() => import('./views/explore/explore.js')) },
  {
    path: '/recurrence',
    name: 'Recurrence',
    icon: 'recurrence',
    View: lazy(() => import('./views/recurrence/recurrence.js')),
  },
  { path: '/topics', name: 'Topics', icon: 'topics', View: lazy(() => import('./views/topics/topics.js')) },
  {
    path: '/recommendations',
    name: 'Recommendations',
    icon: 'recommendations',
    View: lazy(() => import('./views/recommendations/recommendations.js')),
  },
  {
    path: '/documents',
    name: 'Documents',
    icon: 'documents',
    View: lazy(() => import('./views/documents/documents.js')),
  },
  { path: '/compare', name: 'Compare', icon: 'compare', View: lazy(() => import('./views/compare/compare.js')) },
  { path: '/corpus', name: 'Corpus', icon: 'corpus', View: lazy(() => import('./views/corpus/corpus.js')) },
  { path: '/api', name: 'API', icon: 'api', View: lazy(() => import('./views/api/api.js')) },
]

export function routeOf(path: string): Route | null {
  const plain = path.length > 1 ? path.replace(/\/+$/, '') : path
  return ROUTES.find((route) => route.path === plain) ?? null
}
