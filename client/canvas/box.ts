/** The box around what is grouped together, in canvas units. */
export const BOX = {
  /** Room around the shapes in it, enough for their labels. */
  padding: 46,
  corner: 10,
  /** Opacity of its fill. */
  fill: 0.6,
} as const
