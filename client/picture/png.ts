import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'

/** Browsers draw on no larger canvas, on either side. */
const LARGEST_SIDE = 16_000

/** An SVG as a PNG at twice its size, or less where that would be too large to draw. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;utf8,${encodeURIComponent(await withFont(svg))}`
  await image.decode()
  const scale = Math.min(2, LARGEST_SIDE / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.width * scale)
  canvas.height = Math.round(image.height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser gives no canvas to draw on.')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png')
  })
}

/** An image sees no font of the page: it has to hold its own. Letters beyond Latin are the system's. */
async function withFont(svg: string): Promise<string> {
  const response = await fetch(sans)
  if (!response.ok) return svg
  const bytes = Array.from(new Uint8Array(await response.arrayBuffer()), (byte) => String.fromCharCode(byte))
  const face = `@font-face{font-family:"Source Sans 3 Variable";font-weight:200 900;src:url(data:font/woff2;base64,${btoa(bytes.join(''))})}`
  return svg.replace('>', `><style>${face}</style>`)
}
