/** Names that the Publications Office of the European Union gives to languages, countries, formats and more, as DCAT-AP asks for them. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority'

/** Three letters of ISO 639-2/T by two of ISO 639-1. */
const LANGUAGES: Record<string, string> = Object.fromEntries(
  'ar ARA,bg BUL,bs BOS,ca CAT,cs CES,da DAN,de DEU,el ELL,en ENG,es SPA,et EST,eu EUS,fi FIN,fr FRA,ga GLE,gl GLG,hr HRV,hu HUN,is ISL,it ITA,ja JPN,lb LTZ,lt LIT,lv LAV,mk MKD,mt MLT,nb NOB,nl NLD,nn NNO,no NOR,pl POL,pt POR,ro RON,ru RUS,sk SLK,sl SLV,sq SQI,sr SRP,sv SWE,tr TUR,uk UKR,zh ZHO'
    .split(',')
    .map(pair => pair.split(' ')),
)

/** Three letters of ISO 3166-1 by two. */
const COUNTRIES: Record<string, string> = Object.fromEntries(
  'AL ALB,AT AUT,BA BIH,BE BEL,BG BGR,CH CHE,CY CYP,CZ CZE,DE DEU,DK DNK,EE EST,ES ESP,FI FIN,FR FRA,GB GBR,GE GEO,GR GRC,HR HRV,HU HUN,IE IRL,IS ISL,IT ITA,LI LIE,LT LTU,LU LUX,LV LVA,MD MDA,ME MNE,MK MKD,MT MLT,NL NLD,NO NOR,PL POL,PT PRT,RO ROU,RS SRB,SE SWE,SI SVN,SK SVK,TR TUR,UA UKR'
    .split(',')
    .map(pair => pair.split(' ')),
)

/** `undefined` for a language that the list above does not know. */
export const languageAuthority = (lang: string): string | undefined => named('language', LANGUAGES[lang.split('-')[0] ?? ''])

export const countryAuthority = (country: string): string | undefined => named('country', COUNTRIES[country])

export const fileTypeAuthority = (type: string) => `${AUTHORITY}/file-type/${type}`

/** Where a portal puts it: education, culture and sport. */
export const CULTURE = `${AUTHORITY}/data-theme/EDUC`
export const CONTINUOUS = `${AUTHORITY}/frequency/CONT`
export const DAILY = `${AUTHORITY}/frequency/DAILY`
export const OPEN_TO_ALL = `${AUTHORITY}/access-right/PUBLIC`

const named = (list: string, code: string | undefined) => code && `${AUTHORITY}/${list}/${code}`
