import type { StylesheetJson } from 'cytoscape'
import { KIND_SHAPES, type KindShape } from '../components/kind-shapes.js'
import { KIND_ORDER, KINDS } from '../state/words.js'
import { BOX } from './box.js'
import type { CanvasTokens } from './tokens.js'

/** How Cytoscape draws nodes; lines and badges stand on sheets of their own. Measures are in canvas units: pixels at zoom 1. */
export function canvasStyle(tokens: CanvasTokens): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        color: tokens.ink,
        'font-family': tokens.sans,
        'font-size': 12,
        'font-weight': 400,
        'line-height': 1.15,
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-halign': 'center',
        'text-margin-y': 4,
        'text-outline-color': tokens.paper,
        'text-outline-width': 2,
        'text-events': 'no',
        'min-zoomed-font-size': 7,
        'border-width': 1.5,
        'border-color': tokens.paper,
      },
    },
    {
      selector: 'node[kind]',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(caption)',
      },
    },
    {
      selector: 'node[image]',
      style: { 'background-image': 'data(image)', 'background-fit': 'cover', 'background-clip': 'none' },
    },
    ...KIND_ORDER.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { 'background-color': tokens[KINDS[kind].family], ...outline(KIND_SHAPES[kind].shape) },
    })),
    {
      selector: 'node.group',
      style: {
        shape: 'round-rectangle',
        width: 1,
        height: 1,
        // Labels grow as one zooms out: boxes that grew with them would cover one another.
        'compound-sizing-wrt-labels': 'exclude',
        padding: `${BOX.padding}px`,
        label: 'data(label)',
        color: tokens.muted,
        'text-valign': 'top',
        'text-margin-y': -2,
        'text-max-width': '420px',
        'text-wrap': 'ellipsis',
        // The box itself is drawn behind the lines that lead into it.
        'background-opacity': 0,
        'border-width': 0,
        events: 'no',
      },
    },
    { selector: 'node.unlabelled', style: { label: '' } },
    { selector: '.dimmed', style: { opacity: tokens.dim } },
    { selector: 'node.pinned', style: { 'border-color': tokens.ink, 'border-style': 'dotted' } },
    {
      selector: 'node.chosen',
      style: {
        label: 'data(caption)',
        'border-color': tokens.ink,
        'border-width': 2.5,
        'font-weight': 700,
        'z-index': 10,
      },
    },
    {
      selector: 'node.hovered',
      style: { label: 'data(caption)', 'z-index': 9 },
    },
    // No disc under a finger that moves the view.
    { selector: 'core', style: { 'active-bg-opacity': 0 } },
    {
      selector: ':active',
      style: { 'overlay-opacity': 0 },
    },
  ] as StylesheetJson
}

function outline(shape: KindShape): Record<string, string> {
  if (shape.form !== 'polygon') return { shape: shape.form }
  return { shape: 'polygon', 'shape-polygon-points': shape.points.flat().join(' ') }
}
