import type { EntityKind } from '../api/generated/graphql.js'
import { KINDS } from '../state/words.js'
import { KIND_SHAPES, type KindShape } from './kind-shapes.js'
import './kind-mark.css'

interface KindMarkProps {
  kind: EntityKind
  size?: 'small' | 'normal' | 'large'
  /** True where no words beside it name the kind. */
  named?: boolean
}

/** The shape and colour of a kind, wherever it appears. */
export function KindMark({ kind, size = 'normal', named = false }: KindMarkProps) {
  const { family, one } = KINDS[kind]
  const { shape, width, height } = KIND_SHAPES[kind]
  const scale = kind === 'PERSON' ? 5 : 7
  const long = Math.max(width, height)
  const drawing = {
    className: `kind-mark kind-mark-${size} family-${family}`,
    viewBox: '-8 -8 16 16',
    children: outline(shape, (width / long) * scale, (height / long) * scale),
  }
  return named ? <svg role="img" aria-label={one} {...drawing} /> : <svg aria-hidden="true" {...drawing} />
}

function outline(shape: KindShape, x: number, y: number) {
  switch (shape.form) {
    case 'polygon':
      return <polygon points={shape.points.map(([px, py]) => `${px * x},${py * y}`).join(' ')} />
    case 'ellipse':
      return <ellipse rx={x} ry={y} />
    case 'round-rectangle':
      return <rect x={-x} y={-y} width={2 * x} height={2 * y} rx={y * 0.5} />
    case 'barrel':
      return (
        <path d={`M${-x},${-y * 0.8} Q0,${-y * 1.2} ${x},${-y * 0.8} V${y * 0.8} Q0,${y * 1.2} ${-x},${y * 0.8} Z`} />
      )
  }
}
