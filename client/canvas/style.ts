import type { StylesheetJson } from 'cytoscape'
import { KIND_SHAPES, type KindShape } from '../components/kind-shapes.js'
import { KIND_ORDER, KINDS } from '../state/words.js'
import type { CanvasTokens } from './tokens.js'

/** How the canvas draws what it is given. Measures are in canvas units: pixels at zoom 1. */
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
        'background-image': 'data(images)' as never,
        'background-width': 'data(imageWidths)' as never,
        'background-height': 'data(imageHeights)' as never,
        'background-offset-x': 'data(imageOffsetsX)' as never,
        'background-offset-y': 'data(imageOffsetsY)' as never,
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': [36] as never,
      },
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
        padding: '30px',
        label: 'data(label)',
        color: tokens.muted,
        'text-valign': 'top',
        'text-margin-y': -2,
        'text-max-width': '420px',
        'text-wrap': 'ellipsis',
        'background-color': tokens.raised,
        'background-opacity': 0.6,
        'border-width': 1,
        'border-color': tokens.line,
        events: 'no',
      },
    },
    { selector: 'node.unlabelled', style: { 'text-opacity': 0 } },
    {
      selector: 'edge',
      style: {
        width: 1,
        'line-color': tokens.edge,
        'curve-style': 'straight',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': tokens.edge,
        'arrow-scale': 0.6,
      },
    },
    { selector: 'edge.bent', style: { 'curve-style': 'bezier', 'control-point-step-size': 22 } },
    { selector: 'edge.inferred', style: { 'line-style': 'dashed', 'line-dash-pattern': [4, 3] } },
    { selector: '.dimmed', style: { opacity: tokens.dim } },
    { selector: 'node.pinned', style: { 'border-color': tokens.ink, 'border-style': 'dotted' } },
    {
      selector: 'node.chosen',
      style: { 'border-color': tokens.ink, 'border-width': 2.5, 'text-opacity': 1, 'font-weight': 700, 'z-index': 10 },
    },
    {
      selector: 'node.hovered',
      style: { 'text-opacity': 1, 'z-index': 9 },
    },
    {
      selector: 'edge.lifted',
      style: { 'line-color': tokens.edgeLifted, 'target-arrow-color': tokens.edgeLifted, width: 1 },
    },
    {
      selector: 'edge[mutual]',
      style: { 'target-arrow-shape': 'none', width: 'mapData(mutual, 0, 1, 1, 8)' as never },
    },
    {
      selector: 'edge.hovered, edge.chosen',
      style: {
        label: 'data(label)',
        width: 2.5,
        'line-color': tokens.ink,
        'target-arrow-color': tokens.ink,
        'arrow-scale': 0.8,
        'z-index': 11,
        // Only here, where there is a label: each property of each edge costs time when many come at once.
        color: tokens.ink,
        'font-family': tokens.sans,
        'font-size': 11,
        'text-rotation': 'autorotate',
        'text-background-color': tokens.paper,
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
        'text-events': 'no',
      },
    },
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
