/** The tokens that the canvas draws with, as the browser resolves them for the present theme. */
export interface CanvasTokens {
  paper: string
  raised: string
  ink: string
  muted: string
  line: string
  edge: string
  edgeLifted: string
  gatherings: string
  texts: string
  subjects: string
  actors: string
  onFamily: string
  sans: string
  dim: number
  /** Milliseconds; 0 where the reader asked for less motion. */
  calm: number
}

/** A probe resolves `light-dark()`, which a custom property alone keeps as written. */
export function readTokens(): CanvasTokens {
  const probe = document.createElement('span')
  document.body.append(probe)
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const tokens: CanvasTokens = {
    paper: colour('paper'),
    raised: colour('raised'),
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    edge: colour('edge'),
    edgeLifted: colour('edge-lifted'),
    gatherings: colour('gatherings'),
    texts: colour('texts'),
    subjects: colour('subjects'),
    actors: colour('actors'),
    onFamily: colour('on-family'),
    sans: style.getPropertyValue('--sans'),
    dim: Number.parseFloat(style.getPropertyValue('--dim')),
    calm: milliseconds(style.getPropertyValue('--calm')),
  }
  probe.remove()
  return tokens
}

/** Build tools may shorten `200ms` to `.2s`. */
function milliseconds(duration: string): number {
  const value = Number.parseFloat(duration)
  return duration.trim().endsWith('ms') ? value : value * 1000
}
