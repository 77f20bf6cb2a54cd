import type { Point } from '../../state/explore/change.js'
import type { CanvasTokens } from '../tokens.js'
import type { Extent } from './course.js'

/** The part of the canvas that a window shows: model = (pixel − pan) / zoom. */
export interface View {
  zoom: number
  pan: Point
  /** Of the window, in pixels. */
  width: number
  height: number
}

/** What something is drawn with: in canvas units, on the part of the canvas that a sheet holds. */
export interface Pen {
  context: CanvasRenderingContext2D
  tokens: CanvasTokens
  extent: Extent
  zoom: number
}

/** How far a sheet reaches beyond its window on each side, as a share of the window. */
const MARGIN = 0.25

/**
 * A drawing larger than the window that it lies behind: while the view only moves, the sheet is moved along by the
 * browser and nothing is drawn.
 */
export class Sheet {
  readonly #canvas = document.createElement('canvas')
  #drawn: (View & { density: number }) | null = null

  /** The window cuts off what reaches beyond it. */
  constructor(window: HTMLElement) {
    window.append(this.#canvas)
  }

  remove(): void {
    this.#canvas.remove()
  }

  /** Takes away what has been drawn. Without a size it costs nothing: a browser copies each canvas that is touched. */
  wipe(): void {
    if (this.#drawn) this.#canvas.width = 0
    this.#drawn = null
  }

  /** Moves along with the view. False where what has been drawn does not reach, or is of another size. */
  follow(view: View): boolean {
    const drawn = this.#drawn
    if (!drawn || drawn.zoom !== view.zoom || drawn.width !== view.width || drawn.height !== view.height) return false
    if (drawn.density !== devicePixelRatio) return false
    const [x, y] = [view.pan.x - drawn.pan.x, view.pan.y - drawn.pan.y]
    if (Math.abs(x) > view.width * MARGIN || Math.abs(y) > view.height * MARGIN) return false
    this.#canvas.style.transform = `translate(${x}px, ${y}px)`
    return true
  }

  /** Draws anew. */
  draw(view: View, tokens: CanvasTokens, paint: (pen: Pen) => void): void {
    const context = this.#canvas.getContext('2d')
    if (!context) return
    const density = devicePixelRatio
    const { width, height, zoom, pan } = view
    const [aside, above] = [Math.ceil(width * MARGIN), Math.ceil(height * MARGIN)]
    if (this.#drawn?.width !== width || this.#drawn.height !== height || this.#drawn.density !== density) {
      this.#canvas.width = Math.round((width + 2 * aside) * density)
      this.#canvas.height = Math.round((height + 2 * above) * density)
      Object.assign(this.#canvas.style, {
        left: `${-aside}px`,
        top: `${-above}px`,
        width: `${width + 2 * aside}px`,
        height: `${height + 2 * above}px`,
      })
    }
    this.#canvas.style.transform = ''
    this.#drawn = { ...view, pan: { ...pan }, density }
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height)
    context.setTransform(zoom * density, 0, 0, zoom * density, (pan.x + aside) * density, (pan.y + above) * density)
    const extent = {
      left: (-aside - pan.x) / zoom,
      right: (width + aside - pan.x) / zoom,
      top: (-above - pan.y) / zoom,
      bottom: (height + above - pan.y) / zoom,
    }
    paint({ context, tokens, extent, zoom })
  }
}
