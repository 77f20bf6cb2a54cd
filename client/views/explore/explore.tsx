import { useMemo, useRef, useState } from 'react'
import { ConnectingDocument, CorpusVersionDocument } from '../../api/generated/graphql.js'
import { request } from '../../api/request.js'
import type { EntityHead } from '../../api/types.js'
import { useOperation } from '../../api/use-operation.js'
import { type CanvasHandle, GraphCanvas } from '../../canvas/graph-canvas.js'
import { Icon } from '../../components/icon.js'
import { pngOf } from '../../picture/png.js'
import { readPicture } from '../../state/explore/address.js'
import { citationLine } from '../../state/explore/citation.js'
import { canvasEdges, canvasNodes } from '../../state/explore/drawing.js'
import { isRelationId, NO_FILTERS } from '../../state/explore/picture.js'
import { formatCount } from '../../state/words.js'
import { ElementList } from './element-list.js'
import { EntityPanel } from './entity-panel.js'
import { ExpansionMenu } from './expansion-menu.js'
import { saveExport } from './exports.js'
import { Legend } from './legend.js'
import { type FoundPath, PathsPanel } from './paths-panel.js'
import { pictureQuery } from './picture-query.js'
import { RelationPanel } from './relation-panel.js'
import { SelectionPanel } from './selection-panel.js'
import { SharePanel } from './share-panel.js'
import { Start } from './start.js'
import { Toolbar } from './toolbar.js'
import { useExplore } from './use-explore.js'
import { useUndoKeys } from './use-undo-keys.js'
import './explore.css'

/** Beyond so many nodes a picture is looked at rather than read: the page says what helps. */
const MANY = 400

/** Walking the graph: canvas, legend, the panel of what is selected, and the list. */
export default function Explore() {
  const explore = useExplore()
  const { picture, known, drawn, dispatch } = explore
  const { selection } = picture
  const canvas = useRef<CanvasHandle>(null)
  const [expanding, setExpanding] = useState<string | null>(null)
  const [listOpen, setListOpen] = useState(false)
  const [legendOpen, setLegendOpen] = useState(false)
  const [sharing, setSharing] = useState(false)
  const version = useOperation(CorpusVersionDocument, {}).data?.corpus.version ?? ''
  const [pathsOpen, setPathsOpen] = useState(false)
  const [lit, setLit] = useState<FoundPath | null>(null)
  useUndoKeys(dispatch)

  const nodes = useMemo(() => canvasNodes(drawn, picture), [drawn, picture])
  const edges = useMemo(() => canvasEdges(drawn), [drawn])
  const lifted = useMemo(
    () => (lit ? [...lit.nodes.map(({ id }) => id), ...lit.relations.map(({ id }) => id)] : selection),
    [lit, selection],
  )
  const shown = useMemo(() => [...picture.places.keys()], [picture.places])
  const shownIds = useMemo(() => new Set(shown), [shown])

  const choose = (id: string | null, more: boolean): void => {
    setLit(null)
    setExpanding(null)
    if (id === null) dispatch({ type: 'select', ids: [] })
    else if (!more || isRelationId(id)) dispatch({ type: 'select', ids: [id] })
    else {
      const others = selection.filter((other) => other !== id && !isRelationId(other))
      dispatch({ type: 'select', ids: selection.includes(id) ? others : [...others, id] })
    }
  }
  const open = (id: string): void => {
    if (shownIds.has(id)) choose(id, false)
    else void explore.addEntities([id])
  }
  const openRelation = (id: string): void => {
    const [, source, target] = id.split('~')
    const missing = [source, target].filter((end): end is string => end !== undefined && !shownIds.has(end))
    const show = async (): Promise<void> => {
      if (missing.length > 0) await explore.addEntities(missing)
      choose(id, false)
    }
    void show()
  }
  const neighbourhood = (ids: readonly string[]): string[] => {
    const near = new Set(ids)
    for (const { source, target } of drawn.relations) {
      if (ids.includes(source.id)) near.add(target.id)
      if (ids.includes(target.id)) near.add(source.id)
    }
    return [...near]
  }
  const lightPath = (path: FoundPath): void => {
    void explore.addFound(path.nodes, path.relations).then(() => setLit(path))
  }
  const connect = (): Promise<void> =>
    explore.attempt(async () => {
      const { connecting } = await request(ConnectingDocument, { ids: [...selection] })
      await explore.addFound(connecting.nodes, connecting.relations)
    })

  const cited = {
    address: `${location.origin}/explore#${explore.fragment}`,
    version,
    day: new Date().toISOString().slice(0, 10),
    title: titleOf(drawn.entities),
  }
  const svg = (): string => canvas.current?.svg(citationLine(cited), cited.address) ?? ''
  const drawnIds = drawn.entities.map(({ id }) => id)
  const chosen = selection[0]
  const several = selection.flatMap((id) => known.entities.get(id) ?? [])
  const empty = picture.places.size === 0 && !explore.busy
  return (
    <div className={listOpen ? 'explore explore-with-list' : 'explore'}>
      <aside className={legendOpen ? 'explore-legend explore-legend-open' : 'explore-legend'} aria-label="Legend">
        {picture.places.size === 0 ? (
          <p className="small">
            What stands on the canvas is counted here by kind, relation and year, and can be filtered by them.
          </p>
        ) : (
          <Legend
            drawn={drawn}
            filters={picture.filters}
            onFilter={(filters) => dispatch({ type: 'filter', filters })}
          />
        )}
      </aside>
      <section className="explore-canvas" aria-label="Graph">
        <h1 className="visually-hidden">Explore</h1>
        <GraphCanvas
          nodes={nodes}
          edges={edges}
          selection={selection}
          lifted={lifted}
          summary={`${nodes.length} entities, ${edges.length} relations. Arrow keys walk between neighbours, Enter expands, Delete removes.`}
          onChoose={choose}
          onChooseBox={(ids) => dispatch({ type: 'select', ids })}
          onExpand={setExpanding}
          onMove={(places) => dispatch({ type: 'move', places })}
          onRemove={(ids) => dispatch({ type: 'remove', ids })}
          handle={canvas}
        />
        {empty && <Start onStart={(id) => void explore.startFrom(id)} />}
        {(picture.places.size > 0 || legendOpen) && (
          <button
            type="button"
            className="button explore-legend-toggle"
            aria-expanded={legendOpen}
            onClick={() => setLegendOpen(!legendOpen)}
          >
            Legend
          </button>
        )}
        {expanding && (
          <ExpansionMenu
            key={expanding}
            id={expanding}
            label={known.entities.get(expanding)?.label ?? ''}
            shown={shown}
            onExpand={(expansion) => {
              setExpanding(null)
              void explore.expand(expansion)
            }}
            onClose={() => setExpanding(null)}
          />
        )}
        {sharing && (
          <SharePanel
            view={cited}
            query={pictureQuery(drawnIds)}
            fragment={explore.fragment}
            tooLong={explore.tooLong}
            onPng={() => pngOf(svg())}
            onSvg={svg}
            onExport={(format) => void explore.attempt(() => saveExport(format, drawn))}
            onOpen={(kept) => dispatch({ type: 'replace', picture: readPicture(kept) })}
            onClose={() => setSharing(false)}
          />
        )}
        <div className="explore-notes">
          <p className="visually-hidden" aria-live="polite">
            {explore.said}
          </p>
          {explore.busy && <p className="explore-note">Reading…</p>}
          {nodes.length === 0 && picture.places.size > 0 && !explore.busy && (
            <p className="explore-note">
              The filters let nothing through of what is on the canvas.{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  dispatch({ type: 'filter', filters: NO_FILTERS })
                  dispatch({ type: 'show-all' })
                }}
              >
                Show everything
              </button>
            </p>
          )}
          {nodes.length > MANY && picture.groupBy === 'none' && (
            <p className="explore-note">
              {formatCount(nodes.length)} entities are more than one reads at a glance: group them by{' '}
              <button type="button" className="link-button" onClick={() => void explore.group('kind')}>
                kind
              </button>{' '}
              or by{' '}
              <button type="button" className="link-button" onClick={() => void explore.group('topic')}>
                topic
              </button>
              , take kinds or years out in the legend, or ask for more links each.
            </p>
          )}
          {explore.tooLong && (
            <p className="explore-note">
              This picture is too large for an address: “Save and share” keeps it as a file.
            </p>
          )}
          {explore.error && (
            <p className="explore-note explore-note-error" role="alert">
              {explore.error.message}{' '}
              {explore.error.retry && (
                <button type="button" className="link-button" onClick={explore.error.retry}>
                  Try again
                </button>
              )}{' '}
              <button type="button" className="link-button" onClick={explore.dismissError}>
                Dismiss
              </button>
            </p>
          )}
        </div>
        <Toolbar
          canUndo={explore.canUndo}
          canRedo={explore.canRedo}
          sizeBy={picture.sizeBy}
          hiddenCount={[...picture.places.values()].filter(({ hidden }) => hidden).length}
          listOpen={listOpen}
          onZoom={(factor) => canvas.current?.zoomBy(factor)}
          onFit={() => canvas.current?.fit()}
          onArrange={(layout) => void explore.arrange(layout)}
          groupBy={picture.groupBy}
          onGroup={(by) => void explore.group(by)}
          onSize={(by) => dispatch({ type: 'size', by })}
          onUndo={() => dispatch({ type: 'undo' })}
          onRedo={() => dispatch({ type: 'redo' })}
          onShowAll={() => dispatch({ type: 'show-all' })}
          onList={() => setListOpen(!listOpen)}
          onShare={() => {
            setExpanding(null)
            setSharing(!sharing)
          }}
          onClear={() => dispatch({ type: 'clear' })}
        />
      </section>
      {chosen && (
        <aside className="explore-panel" aria-label="Details">
          <button
            type="button"
            className="button button-quiet button-icon explore-panel-close"
            aria-label="Close the panel"
            onClick={() => choose(null, false)}
          >
            <Icon name="close" />
          </button>
          {several.length > 1 ? (
            <>
              <SelectionPanel
                entities={several}
                onOpen={open}
                onPaths={() => setPathsOpen(true)}
                onConnect={() => void connect()}
                onPin={() => dispatch({ type: 'pin', ids: selection, pinned: true })}
                onHide={() => dispatch({ type: 'hide', ids: selection })}
                onIsolate={() => dispatch({ type: 'isolate', ids: selection })}
                onRemove={() => dispatch({ type: 'remove', ids: selection })}
              />
              {pathsOpen && <PathsPanel entities={several} lit={lit} onLight={lightPath} />}
            </>
          ) : isRelationId(chosen) ? (
            <RelationPanel key={chosen} id={chosen} onOpen={open} />
          ) : (
            <EntityPanel
              key={chosen}
              id={chosen}
              pinned={picture.places.get(chosen)?.pinned ?? false}
              shownIds={shownIds}
              onExpand={setExpanding}
              onOpen={open}
              onOpenRelation={openRelation}
              onPin={(pinned) => dispatch({ type: 'pin', ids: [chosen], pinned })}
              onHide={() => dispatch({ type: 'hide', ids: [chosen] })}
              onIsolate={() => dispatch({ type: 'isolate', ids: neighbourhood([chosen]) })}
              onRemove={() => dispatch({ type: 'remove', ids: [chosen] })}
            />
          )}
        </aside>
      )}
      {listOpen && (
        <ElementList
          entities={drawn.entities}
          relations={drawn.relations}
          beyond={drawn.beyond}
          selection={selection}
          onChoose={choose}
          onExpand={setExpanding}
          onRemove={(ids) => dispatch({ type: 'remove', ids })}
        />
      )}
    </div>
  )
}

/** The best connected ones name a picture. */
function titleOf(entities: readonly EntityHead[]): string {
  const names = [...entities].sort((a, b) => b.degree - a.degree).map(({ label }) => label)
  if (names.length === 0) return 'Empty picture'
  return names.length === 1 ? (names[0] ?? '') : `${names[0]} and ${names.length - 1} others`
}
