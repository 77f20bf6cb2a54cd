import type { CanvasTokens } from '../../../client/canvas/tokens.js'

/** Every colour that matters is another one, so that a test sees which was taken. */
export const SAMPLE_TOKENS: CanvasTokens = {
  paper: '#fff',
  raised: '#fff',
  ink: '#000',
  muted: '#666',
  line: '#ddd',
  edge: '#aaa',
  edgeLifted: '#555',
  gatherings: '#001',
  texts: '#002',
  subjects: '#003',
  actors: '#004',
  onFamily: '#fff',
  sans: '"Source Sans 3"',
  dim: 0.25,
  calm: 0,
}
