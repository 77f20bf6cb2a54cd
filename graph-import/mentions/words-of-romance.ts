import type { OrganisationType } from '../../graph/model/index.js'

/** Words of names in French, Spanish, Portuguese and Italian: keys as `cut` makes them (lower case, without accents). */

const set = (words: string) => new Set(words.trim().split(/\s+/))

const HEADS: [OrganisationType, Set<string>][] = [
  [
    'NATIONAL_INSTITUTION',
    set(`ministerio ministere ministero fiscalia policia gendarmerie procuraduria defensoria superintendencia
      direccion viceministerio prefecture prefectura`),
  ],
  ['NETWORK', set('red reseau rede alianza coalicion plataforma')],
  [
    'NON_GOVERNMENTAL',
    set(
      'fundacion fundacao fondation fondazione asociacion associacao associazione sociedad societe ligue federacion confederacion',
    ),
  ],
  [
    'OTHER',
    set(`centro center institut instituto istituto universite universidad universidade universita academia consejo conseil
      conselho cour corte tribunal tribunaux oficina agencia agence agenzia banco banque banca secretaria autorite autoridad
      servicio camara observatorio observatoire ecole escuela fonds fondo union office organizacion organisation`),
  ],
]

const TYPE_OF_HEAD = new Map(HEADS.flatMap(([type, words]) => [...words].map((word) => [word, type] as const)))

/** The type of organisation that a noun at the beginning of a name tells; undefined where none begins with it. */
export function typeOfRomanceHead(key: string | undefined): OrganisationType | undefined {
  return key === undefined ? undefined : TYPE_OF_HEAD.get(key)
}

/** Nouns that begin English names or phrases as well: only a small word of another language behind them tells. */
export const ENGLISH_TOO = set('red center union office organisation tribunal academia')

/** Small words between the parts of such a name; those that are English words too (`en`, `a`, `on`) are not among them. */
export const PARTICLES_OF_ROMANCE = set(
  'de del des du da do das della delle la las los les le el l d y et e pour para por contre contra',
)
