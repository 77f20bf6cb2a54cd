import { arrange, type LayoutInput, type LayoutName } from './layouts.js'

/** Computes layouts beside the page, so that none ever blocks it. */
addEventListener('message', ({ data }: MessageEvent<{ ticket: number; name: LayoutName; input: LayoutInput }>) => {
  postMessage({ ticket: data.ticket, places: arrange(data.name, data.input) })
})
