/**
 * Takes inflection off a folded English word: `recommendations` and `recommendation`,
 * `smuggled`, `smuggling` and `smuggle` give the same stem. Derivation stays: `internal` is
 * not `international`, `organ` is not `organisation`, as the usual stemmers would have it.
 * British and American spellings meet. A stem is a key, not a word: show it to nobody.
 */
export function stem(form: string): string {
  if (form.length < 3 || /[^a-z]/.test(form)) return form
  const irregular = IRREGULAR.get(form)
  if (irregular) return irregular
  return ending(participle(plural(spelling(form))))
}

const IRREGULAR = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['bases', 'basis'],
  ['criteria', 'criterion'],
  // A name's part, no participle of `unit`.
  ['united', 'united'],
])

/** `organisation` → `organization`, `labour` → `labor`, `programme` → `program`, `centre` → `center`. */
function spelling(form: string): string {
  return form
    .replace(/(?<=[a-z]{3})is(ation|ations|e|ed|es|er|ers|ing)$/, 'iz$1')
    .replace(/(?<=[a-z]{3})our(s|ed|ing)?$/, 'or$1')
    .replace(/^programme/, 'program')
    .replace(/^centre/, 'center')
    .replace(/(def|off|lic)ence(s?)$/, '$1ense$2')
}

function plural(form: string): string {
  if (/(ss|us|is)$/.test(form) || !form.endsWith('s')) return form
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`
  return form.slice(0, -1)
}

/** `agreed` → `agree`, `smuggled` → `smuggl`, `preventing` → `prevent`; `need` and `bring` stay. */
function participle(form: string): string {
  if (/(gr|cr|nt|fr)eed$/.test(form)) return form.slice(0, -1)
  const bare = form.endsWith('ing') ? form.slice(0, -3) : /[^e]ed$/.test(form) ? form.slice(0, -2) : form
  return bare.length >= 3 && /[aeiouy]/.test(bare) ? bare : form
}

/** What `smuggle` and `smuggl`, `traffic` and `traffick`, `supply` and `suppli`, `control` and `controll` differ in. */
function ending(form: string): string {
  return form
    .replace(/(?<=..)e$/, '')
    .replace(/(?<=[^aeiou])y$/, 'i')
    .replace(/ck$/, 'c')
    .replace(/([^aeiou])\1$/, '$1')
}
