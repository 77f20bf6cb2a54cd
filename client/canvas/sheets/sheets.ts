import type { Core } from 'cytoscape'
import type { Point } from '../../state/explore/change.js'
import type { CanvasEdge, CanvasNode } from '../elements.js'
import type { Emphasis } from '../emphasis.js'
import type { CanvasTokens } from '../tokens.js'
import { anyBadge, badgeAt, paintBadges } from './badges.js'
import { bendsOf } from './course.js'
import { type Line, lineAt, linesOf } from './lines.js'
import { paintBoxes } from './paint-boxes.js'
import { paintInk, paintLines, paintWords } from './paint-lines.js'
import type { Body } from './rim.js'
import { Sheet, type View } from './sheet.js'
import { paintYears, type YearColumn, yearColumns } from './year-columns.js'

/** What the sheets hold besides the places, which are Cytoscape's. */
export interface SheetContent {
  nodes: readonly CanvasNode[]
  edges: readonly CanvasEdge[]
  emphasis: Emphasis
  tokens: CanvasTokens
}

interface Placed {
  bodies: ReadonlyMap<string, Body>
  lines: readonly Line[]
  years: readonly YearColumn[]
}

/**
 * The sheets behind and before Cytoscape's nodes: relations, the boxes of groups and the years of columns behind them; badges and what
 * a relation says before them. Cytoscape keeps places, view and gestures; it draws a thousand nodes well, but
 * takes ten times as long for three thousand edges as the lines themselves take.
 */
export class Sheets {
  readonly #cy: Core
  readonly #behind: Sheet
  readonly #before: Sheet
  #content: SheetContent | null = null
  #bends: readonly number[] = []
  /** Null where nodes have moved since it was made. */
  #placed: Placed | null = null
  #stale = { behind: true, before: true }
  #pointedAt: string | null = null

  constructor(cy: Core, behind: HTMLElement, before: HTMLElement) {
    this.#cy = cy
    this.#behind = new Sheet(behind)
    this.#before = new Sheet(before)
    cy.on('position add remove', this.#onMove)
    // In the frame in which Cytoscape draws, so that lines and nodes never part.
    cy.on('render', this.#paint)
  }

  stop(): void {
    this.#cy.off('position add remove', this.#onMove)
    this.#cy.off('render', this.#paint)
    this.#behind.remove()
    this.#before.remove()
  }

  /** Takes effect with the next frame. */
  show(content: SheetContent): void {
    if (content.edges !== this.#content?.edges) this.#bends = bendsOf(content.edges)
    this.#content = content
    this.#onMove()
    this.#cy.forceRender()
  }

  /** The relation that the pointer means, named from now on; null for none. */
  pointAt(id: string | null): void {
    if (id === this.#pointedAt) return
    this.#pointedAt = id
    this.#stale = { behind: true, before: true }
    this.#paint()
  }

  /** The relation whose line is nearest to a place, within so many pixels. */
  relationAt(place: Point, pixels: number): string | null {
    return lineAt(this.lines, place, pixels / this.#cy.zoom())?.edge.id ?? null
  }

  /** The entity whose badge is at a place. */
  badgeAt(place: Point): string | null {
    return badgeAt(this.nodes, this.#now().bodies, place, this.#cy.zoom())
  }

  /** What is drawn of relations, where it is drawn now. */
  get lines(): readonly Line[] {
    return this.#now().lines
  }

  /** What is drawn of entities. */
  get nodes(): readonly CanvasNode[] {
    return this.#content?.nodes ?? []
  }

  #isNamed({ chosen, edge }: Line): boolean {
    return chosen || edge.id === this.#pointedAt
  }

  #onMove = (): void => {
    this.#placed = null
    this.#stale = { behind: true, before: true }
  }

  #now(): Placed {
    if (this.#placed) return this.#placed
    if (!this.#content) return { bodies: new Map(), lines: [], years: [] }
    const { nodes, edges, emphasis } = this.#content
    const bodies = new Map<string, Body>()
    for (const { id, kind, scale } of nodes) {
      const node = this.#cy.getElementById(id)
      if (node.empty()) continue
      const { x, y } = node.position()
      bodies.set(id, { x, y, kind, scale })
    }
    this.#placed = {
      bodies,
      lines: linesOf(edges, this.#bends, bodies, emphasis),
      years: yearColumns(nodes, bodies),
    }
    return this.#placed
  }

  #paint = (): void => {
    const content = this.#content
    if (!content) return
    const cy = this.#cy
    const view: View = { zoom: cy.zoom(), pan: cy.pan(), width: cy.width(), height: cy.height() }
    const { tokens, nodes, emphasis } = content
    const named = this.lines.filter((line) => this.#isNamed(line))
    if (this.#stale.behind || !this.#behind.follow(view)) {
      this.#behind.draw(view, tokens, (pen) => {
        paintBoxes(pen, cy)
        paintLines(pen, this.lines)
        for (const line of named) paintInk(pen, line)
        paintYears(pen, this.#now().years)
      })
    }
    if (named.length === 0 && !anyBadge(nodes, view.zoom)) this.#before.wipe()
    else if (this.#stale.before || !this.#before.follow(view)) {
      this.#before.draw(view, tokens, (pen) => {
        const isDimmed = (id: string): boolean => emphasis.chosen.size > 0 && !emphasis.near.has(id)
        paintBadges(pen, nodes, this.#now().bodies, isDimmed)
        for (const line of named) paintWords(pen, line)
      })
    }
    this.#stale = { behind: false, before: false }
  }
}
