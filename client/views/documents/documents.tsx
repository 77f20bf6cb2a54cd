import { useFragmentValues } from '../../state/address.js'
import { DocumentList } from './document-list.js'
import { Reader } from './reader.js'
import './documents.css'

/** The list of documents, or the one that is read. */
export default function Documents() {
  const [values, change] = useFragmentValues()
  if (!values.document) return <DocumentList />
  return (
    <Reader
      key={values.document}
      id={values.document}
      passage={values.passage ?? null}
      mark={readSpan(values.mark)}
      onPassage={(passage) => change({ passage, mark: '' }, { replace: true })}
    />
  )
}

/** `12-40` → `[12, 40]`. */
function readSpan(text: string | undefined): readonly [number, number] | null {
  const match = /^(\d{1,6})-(\d{1,6})$/.exec(text ?? '')
  return match ? [Number(match[1]), Number(match[2])] : null
}
