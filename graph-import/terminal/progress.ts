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
      return `Loading ${step.done} of ${step.total}${perSecond(step.done, seconds)}${timeLeft(step.done, step.total, seconds)}`
  }
}

function perSecond(done: number, seconds: number): string {
  return done === 0 || seconds === 0 ? '' : `, ${Math.round(done / seconds)} a second`
}

function timeLeft(done: number, total: number, seconds: number): string {
  if (done < 5 || seconds < 3) return ''
  const left = Math.round((seconds / done) * (total - done))
  return left >= 60 ? `, about ${Math.ceil(left / 60)} min left` : `, about ${left} s left`
}
