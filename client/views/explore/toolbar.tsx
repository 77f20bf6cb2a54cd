import type { LayoutName } from '../../canvas/layouts.js'
import { Icon, type IconName } from '../../components/icon.js'
import type { GroupBy, SizeBy } from '../../state/explore/picture.js'

interface ToolbarProps {
  canUndo: boolean
  canRedo: boolean
  sizeBy: SizeBy
  hiddenCount: number
  listOpen: boolean
  onZoom: (factor: number) => void
  onFit: () => void
  onArrange: (layout: LayoutName) => void
  groupBy: GroupBy
  onSize: (by: SizeBy) => void
  onGroup: (by: GroupBy) => void
  onUndo: () => void
  onRedo: () => void
  onShowAll: () => void
  onList: () => void
  onShare: () => void
  onClear: () => void
}

/** What one does to the whole picture. */
export function Toolbar(props: ToolbarProps) {
  return (
    <div className="canvas-toolbar" role="toolbar" aria-label="Picture">
      <Tool icon="plus" label="Zoom in" onClick={() => props.onZoom(1.25)} />
      <Tool icon="minus" label="Zoom out" onClick={() => props.onZoom(0.8)} />
      <Tool icon="fit" label="Fit to the window" onClick={props.onFit} />
      <select
        className="canvas-toolbar-select"
        aria-label="Arrange anew"
        value=""
        onChange={(event) => {
          if (event.target.value) props.onArrange(event.target.value as LayoutName)
        }}
      >
        <option value="">Arrange…</option>
        <option value="force">By forces</option>
        <option value="concentric">In rings</option>
        <option value="years">By year</option>
        <option value="kinds">By kind</option>
      </select>
      <select
        className="canvas-toolbar-select"
        aria-label="Size"
        value={props.sizeBy}
        onChange={(event) => props.onSize(event.target.value as SizeBy)}
      >
        <option value="kind">Even size</option>
        <option value="degree">Size by relations</option>
        <option value="centrality">Size by centrality</option>
      </select>
      <select
        className="canvas-toolbar-select"
        aria-label="Group"
        value={props.groupBy}
        onChange={(event) => props.onGroup(event.target.value as GroupBy)}
      >
        <option value="none">No groups</option>
        <option value="kind">Group by kind</option>
        <option value="topic">Group by topic</option>
        <option value="community">Group by community</option>
      </select>
      <Tool icon="undo" label="Undo" disabled={!props.canUndo} onClick={props.onUndo} />
      <Tool icon="redo" label="Redo" disabled={!props.canRedo} onClick={props.onRedo} />
      {props.hiddenCount > 0 && (
        <button type="button" className="button button-quiet" onClick={props.onShowAll}>
          <Icon name="show" />
          Show {props.hiddenCount} hidden
        </button>
      )}
      <Tool icon="table" label="List beside the canvas" pressed={props.listOpen} onClick={props.onList} />
      <Tool icon="save" label="Save and share" onClick={props.onShare} />
      <Tool icon="remove" label="Clear the canvas" onClick={props.onClear} />
    </div>
  )
}

interface ToolProps {
  icon: IconName
  label: string
  disabled?: boolean
  pressed?: boolean
  onClick: () => void
}

function Tool({ icon, label, disabled = false, pressed, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className="button button-quiet button-icon"
      aria-label={label}
      title={label}
      disabled={disabled}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
