import { CorpusVersionDocument } from '../api/generated/graphql.js'
import { useOperation } from '../api/use-operation.js'
import { type CanvasTokens, readTokens } from '../canvas/tokens.js'
import { type Drawing, pictureSvg } from '../picture/picture.js'
import { pngOf } from '../picture/png.js'
import { citationLine } from '../state/explore/citation.js'
import { SaveButton } from './save-button.js'

interface PictureButtonsProps {
  /** File name without its ending. */
  name: string
  title: string
  /** Drawn when asked for, in the colours of the present theme. */
  draw: (tokens: CanvasTokens) => Drawing
}

/** The picture of a view as SVG and PNG, with a title, and where it is from. */
export function PictureButtons({ name, title, draw }: PictureButtonsProps) {
  const version = useOperation(CorpusVersionDocument, {}).data?.corpus.version ?? ''
  const svg = (): string => {
    const tokens = readTokens()
    const day = new Date().toISOString().slice(0, 10)
    return pictureSvg(
      draw(tokens),
      { title, citation: citationLine({ version, day, title }), address: location.href },
      tokens,
    )
  }
  return (
    <>
      <SaveButton name={`${name}.svg`} type="image/svg+xml" content={svg}>
        SVG
      </SaveButton>
      <SaveButton name={`${name}.png`} type="image/png" content={() => pngOf(svg())}>
        PNG
      </SaveButton>
    </>
  )
}
