/** Endings of stems that lost an `e` before `-ing` or `-ed`: `mak` of `making`, `facilitat` of `facilitating`. */
const LOST_E =
  /(?:at|iz|ys|ag|ak|iv|ov|uc|ac|us|ut|ur|is|id|ud|ad|od|ar|as|es|ot|ol|ul|(?<!a)il|bl|dl|gl|pl|tl|rs|ns|nc|rc|rg|dg|lv|rv|ir|ib|im|um|(?<!a)in|u|[ae]ng|plet|plor|stor|gnor|clos|pos|rg)$/
/** Stems that look so but have lost nothing. */
const WHOLE = /(?:(?<!cr)eat|oid|eak|ead|oad|ear|eil|visit|edit|limit|audit|pilot|exhibit|aus|develop|join|hear)$/
const DOUBLED = /([bdgmnprt])\1$/

/** The verb as a dictionary has it: `making` → `make`, `planned` → `plan`. Forms without `-ing` or `-ed` stay. */
export function baseForm(verb: string): string {
  const word = verb.toLowerCase()
  const ending = /[aeiouy].*(ing|ed)$/.exec(word)?.[1]
  if (ending === undefined || word.length < 5 || /(?:eed|ied)$/.test(word)) return word.replace(/ied$/, 'y')
  const stem = word.slice(0, -ending.length)
  if (DOUBLED.test(stem) || /(?:troll|pell|cell|fill)$/.test(stem)) return stem.replace(/(.)\1$/, '$1')
  return LOST_E.test(stem) && !WHOLE.test(stem) ? `${stem}e` : stem
}
