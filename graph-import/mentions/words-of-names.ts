import type { OrganisationType } from '../../graph/model/index.js'

/** Words by which names are told: keys as `cut` makes them (lower case, one spelling). */

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Capitalised at the beginning of a sentence only: never part of a name. */
export const FUNCTION_WORDS = set(`
  a an the this that these those his her its their our your my i he she it they we you one some several many most all both each every any no
  other others another such same more few little
  in on at by for from to of with within without under over after before during since until through throughout upon against among between into
  about above across along around behind below beneath beside besides beyond despite except following including concerning regarding pursuant
  and or but nor yet so if as while when where whereas whether although though because unless once than then thus hence therefore however
  moreover furthermore nevertheless finally also further again here there now today currently recently subsequently accordingly similarly
  likewise instead meanwhile otherwise overall what which who whom whose why how not only both either neither per via owing given such
  see is are was were be been has have had do does did will would shall should may might can could must let
  le la les un une des du de et dans par pour sur aux au el los las una y en por para con del que se su
  two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth seventh eighth ninth tenth
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  mr ms mrs dr prof paragraph paragraphs article articles annex item items table figure recommendation recommendations distr`)

/** Words that join parts of a name. */
export const PREPOSITIONS = set(
  'of for on against in to at with de des del du para por pour contre sur from between among under through by within',
)
export const ARTICLES = set('the la el los las le les')

/** Nouns that make a capitalised phrase the name of an organisation, with the type they tell. */
const HEADS: [OrganisationType, Set<string>][] = [
  [
    'NATIONAL_INSTITUTION',
    set(`ministry department police service services unit section division directorate court customs gendarmerie
      inspectorate parliament senate branch procuracy guard brigade squad constabulary forces`),
  ],
  ['NETWORK', set('network alliance coalition consortium partnership')],
  [
    'INITIATIVE',
    set(
      'cell process mechanism system initiative platform program project operation force file campaign database portal facility dialogue taskforce observatory helpdesk hotline',
    ),
  ],
  [
    'NON_GOVERNMENTAL',
    set('foundation association society federation confederation chamber movement trust fundacion asociacion'),
  ],
  ['INTERGOVERNMENTAL', set('organization community assembly authority')],
  [
    'OTHER',
    set(`union league secretariat agency office center institute university bank academy council commission bureau fund forum board laboratory college school
      hospital museum company corporation group team administration registry tribunal hub observatory institution
      organisation organizacion organisation oficina agencia instituto ministerio red centro`),
  ],
]

const TYPE_OF_HEAD = new Map(HEADS.flatMap(([type, words]) => [...words].map((word) => [word, type] as const)))

/** The type of organisation that a noun tells; undefined where the noun makes no name. */
export function typeOfHead(key: string | undefined): OrganisationType | undefined {
  return key === undefined ? undefined : TYPE_OF_HEAD.get(key)
}

/** Heads that make a name with no other word before them, by what follows: `Ministry of Justice`, `Office of …`. */
export const HEADS_BEFORE_OF =
  set(`ministry department office institute association bank university network center federation union alliance
  foundation agency directorate division academy league community society confederation council commission organization chamber service
  mechanism forum coalition fund house parliament court observatory ministerio fundacion bureau
  tribunal museum college school registry trust chamber`)

/** Nouns of what organisations keep: of a name only where it is abbreviated or owned. */
export const THINGS = set(
  'register exchange repository clearinghouse archive dashboard tracker toolkit survey table roundtable desk',
)

/** Heads before a proper name: `Operation Turquesa`, `Joint Task Force Alpha`. */
export const HEADS_BEFORE_NAME = set('operation project')

/** Nouns of bodies that meet and adopt texts, as the last word of the phrase before `on`, `of`, `to`. */
export const BODY_HEADS = set('committee subcommittee subcommission')

/** Words that say an institution is a State's own. */
export const NATIONAL_WORDS =
  set(`national federal royal presidential ministerial state provincial municipal immigration attorney general prosecutor
  civil police criminal public republic supreme central`)

/** Words of a phrase that is no name although capitalised: offices of persons, parts of documents. */
export const NEVER_IN_BASE =
  set(`chair chairperson chairman chairs president vice rapporteur rapporteurs representative bureau minister ministers head
  member members party parties state states government governments report note draft resolution decision documentation statement statements
  delegation delegations director ambassador secretary executive deputy`)

/** Nouns of institutions that only States have. */
export const ALWAYS_NATIONAL = set(
  'ministry police customs gendarmerie inspectorate parliament senate court department procuracy guard',
)

/** Words that tell no organisation from another: `National Police`, `Governing Council`. */
export const GENERIC_WORDS =
  set(`national regional subregional international global central federal local state joint special specialized executive governing administrative
  steering advisory general technical annual standing permanent common single main high level ministerial intergovernmental inter agency expert
  regular safe world public private civil council group committee commission project program forum system draft country field head united nations
  assistance new information management task trust development fund support office related activities plan document main previous pilot west east north south approval customs immigration armed forces defence legal trade ethics geographical geographic data early warning liaison contact preparatory credentials transport`)

/** Nouns of things as often as of organisations: words before them must be those of an organisation or a region. */
export const DOUBTFUL_HEADS = set(
  'system services service file database portal facility administration community team authority',
)

/** Cities in which organisations of this sphere have their seat: after `in` they say where, not what. */
export const CITIES =
  set(`vienna geneva nairobi bangkok santiago beirut rome paris bonn montreal brussels washington hague strasbourg lyon
  warsaw london madrid palermo doha dubai abuja dakar lima bogota brasilia jakarta manila tokyo beijing delhi moscow tashkent almaty cairo tunis
  york addis`)

/** Before a person's name, left off it. */
export const TITLES = set(
  'mr mrs ms miss dr prof professor sir dame ambassador judge justice president minister senator captain colonel sr sra señor señora mme m monsieur madame',
)

/** Small words inside a person's name. */
export const PARTICLES = set(
  'van der den de da do dos das del della di du la le les el al bin bint binti binte ibn ben abu von zu zur ten ter af av y e',
)

/** Nouns of functions: after a name and a comma they say that the name is a person's. */
export const FUNCTIONS =
  set(`chief director magistrate prosecutor attorney head minister officer professor secretary inspector judge adviser advisor expert
  chair chairperson chairman president representative coordinator commissioner superintendent ambassador liaison manager counsel counsellor analyst
  investigator specialist commander captain colonel major general sergeant detective agent deputy vice lawyer researcher founder co-founder governor
  mayor rapporteur scientist lecturer consultant administrator vice-chair vice-president member envoy permanent`)

/** Words that no person's name has where nothing but a function behind it tells that it is one. */
export const NEVER_IN_PERSONS = set(
  'world summit united nations international national global committee outcome relations agenda goals development convention republic states state day week year conference session',
)

/** Words after which a person is named: `the panellist X`, `chaired by X`. */
export const PERSON_CUES = set(
  'panellist panellists panelist panelists moderator chair chairperson rapporteur by keynote speaker presenter presenters facilitator',
)
