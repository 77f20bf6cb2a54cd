import { Suspense, useEffect } from 'react'
import { CorpusVersionDocument } from '../api/generated/graphql.js'
import { useOperation } from '../api/use-operation.js'
import { Message } from '../components/message.js'
import { routeOf } from '../routes.js'
import { usePath } from '../state/address.js'
import { CorpusChange } from './corpus-change.js'
import { CorpusSearch } from './corpus-search.js'
import { ErrorBoundary } from './error-boundary.js'
import { Navigation } from './navigation.js'
import { ThemeSwitch } from './theme-switch.js'
import { useInnerLinks } from './use-inner-links.js'
import './frame.css'

/** What stands around every view: name, views, search, version of the corpus, theme. */
export function Frame() {
  const path = usePath()
  const route = routeOf(path)
  const version = useOperation(CorpusVersionDocument, {}).data?.corpus.version
  useInnerLinks()
  useEffect(() => {
    document.title = route && route.path !== '/' ? `${route.name} · Rapporteur` : 'Rapporteur'
  }, [route])

  return (
    <>
      <a className="skip-link" href="#content" data-native>
        Skip to the view
      </a>
      <header className="bar">
        <a className="bar-name" href="/" aria-label="Rapporteur">
          <Mark />
          <span className="bar-word">Rapporteur</span>
        </a>
        <Navigation path={route?.path ?? null} />
        <CorpusSearch />
        {version && (
          <a className="bar-version small numeric" href="/corpus" title={`Version of the corpus: ${version}`}>
            Corpus {version.slice(0, 7)}
          </a>
        )}
        <ThemeSwitch />
      </header>
      <main id="content" className="view" tabIndex={-1} key={route?.path ?? 'none'}>
        <ErrorBoundary>
          <Suspense fallback={<Message tone="quiet">Opening…</Message>}>
            {route ? (
              <route.View />
            ) : (
              <Message title="There is no such page">
                The address {path} names no view. <a href="/">Begin at the overview</a>.
              </Message>
            )}
          </Suspense>
        </ErrorBoundary>
      </main>
      {version && <CorpusChange read={version} />}
    </>
  )
}

function Mark() {
  return (
    <svg className="bar-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M9 8 23 11 15 24Z" />
      <circle className="bar-mark-gatherings" cx="9" cy="8" r="5" />
      <circle className="bar-mark-texts" cx="23" cy="11" r="4" />
      <circle className="bar-mark-actors" cx="15" cy="24" r="5" />
    </svg>
  )
}
