import { basename } from 'node:path'
import type { ImportStep } from '../load/import-files.js'

/** Says how far an import is: one line that changes on a terminal, else a line every few seconds. */
export function showProgress(out: NodeJS.WriteStream): { step: (step: ImportStep) => void; end: () => void } {
  let started = performance.now()
  let stage: ImportStep['step'] = 'reading'
  let last = 0
  return {
    step(step) {
      const now = performance.now()
      if (step.step !== stage) started = now
      stage = step.step
      const isLast = step.step === 'loading' && step.done === step.total
      if (now - last < (out.isTTY ? 50 : 3000) && !isLast && last > 0) return
      last = now
      const words = wordsOf(step, (now - started) / 1000)
      out.write(out.isTTY ? `\r\x1b[2K${words}` : `${words}\n`)
    },
    end() {
      if (out.isTTY) out.write('\r\x1b[2K')
    },
  }
}

/** `seconds`: since this step of the import began. */
function wordsOf(step: ImportStep, seconds: number): string {
  switch (step.step) {
    case 'reading':
      return `Reading ${step.done + 1} of ${step.total}: ${basename(step.file)}${timeLeft(step.done, step.total, seconds)}`
    case 'assembling':
      return `Joining what ${step.documents} files say …`
    case 'loading':
      return `Loading ${amount(step)}${perSecond(step, seconds)}${timeLeft(step.done, step.total, seconds)}`
  }
}

type Loading = Extract<ImportStep, { step: 'loading' }>

/** Documents and rows where rows are written, else steps. */
function amount({ done, total, documents }: Loading): string {
  return documents
    ? `${documents.done} of ${documents.total} documents: ${done} of ${total} rows`
    : `${done} of ${total}`
}

function perSecond({ done, documents }: Loading, seconds: number): string {
  return !documents || done === 0 || seconds === 0 ? '' : `, ${Math.round(done / seconds)} rows a second`
}

function timeLeft(done: number, total: number, seconds: number): string {
  if (done < 5 || done === total || seconds < 3) return ''
  const left = Math.round((seconds / done) * (total - done))
  return left >= 60 ? `, about ${Math.ceil(left / 60)} min left` : `, about ${left} s left`
}
