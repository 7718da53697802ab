/** Who buys from whom. All invented: names, streets, numbers; no mail can arrive at `.example` (RFC 2606). */
import type { CustomerFacts, CustomerKind } from '../app/domains/sales/index.ts'
import type { BusinessKey } from './people.ts'

type Row = readonly [business: BusinessKey, name: string, address: string, kind: CustomerKind, more?: More]
type More = Partial<Omit<CustomerFacts, 'kind' | 'name' | 'street' | 'postcode' | 'city'>>

const GEMEENTE = { oin: '00000001857331620000', contact: 'Afdeling Inkoop', wantsEInvoice: true }

/** By a short name, which the jobs name. Address: street, postcode, city. */
const ROWS = {
  terpstra: ['verf', 'Familie Terpstra', 'Lindelaan 8, 7399 AB, Beekdal', 'person'],
  zon: [
    'verf',
    'Bakkerij De Zon',
    'Marktplein 3, 7399 AC, Beekdal',
    'company',
    { kvk: '00551207', contact: 'Ilse Zonneveld' },
  ],
  bouwhuis: [
    'verf',
    'Aannemersbedrijf Bouwhuis B.V.',
    'Nijverheidsweg 41, 7398 BD, Oosterloo',
    'company',
    { kvk: '00660318', vatNumber: 'NL860441878B01' },
  ],
  vve: [
    'verf',
    'VvE De Vier Linden',
    'Lindelaan 100, 7399 AB, Beekdal',
    'company',
    { contact: 'Henk Scholten' },
  ],
  meijer: ['verf', 'Riet Meijer', 'Molenstraat 17, 7399 AD, Beekdal', 'person'],
  okafor: ['fiets', 'Chidi Okafor', 'Stationsweg 55, 7399 AE, Beekdal', 'person'],
  maaltijd: [
    'fiets',
    'Maaltijdbezorging Warm Thuis',
    'Havenkade 2, 7399 AG, Beekdal',
    'company',
    { kvk: '00120945' },
  ],
  school: [
    'fiets',
    'Basisschool De Regenboog',
    'Schoolstraat 1, 7399 AH, Beekdal',
    'public-body',
    { oin: '00000003123456780000' },
  ],
  wolters: ['fiets', 'Gerda Wolters', 'Beukenhof 6, 7399 AJ, Beekdal', 'person', { email: '' }],
  toneel: [
    'naald',
    'Toneelvereniging Het Voetlicht',
    'Kerkstraat 22, 7399 AK, Beekdal',
    'company',
    { contact: 'Sjoerd Hofman' },
  ],
  bruid: ['naald', 'Esra Yıldız', 'Parkweg 31, 7399 AL, Beekdal', 'person'],
  zorg: ['naald', 'Zorgcentrum De Beuk', 'Beukenlaan 40, 7399 AM, Beekdal', 'company', { kvk: '00733216' }],
  jansen: ['naald', 'Mevrouw J. Jansen-Smit', 'Dorpsstraat 9, 7397 CA, Zuideres', 'person'],
  gemeente: ['pannen', 'Gemeente Beekdal', 'Raadhuisplein 1, 7399 AA, Beekdal', 'public-body', GEMEENTE],
  wijk: [
    'pannen',
    'Wijkcentrum De Linde',
    'Lindelaan 60, 7399 AB, Beekdal',
    'company',
    { kvk: '00284471', contact: 'Marloes Prins' },
  ],
  koor: ['pannen', 'Koor Zingende Buren', 'Kerkstraat 4, 7399 AK, Beekdal', 'company'],
  feest: ['pannen', 'Familie Nguyen', 'Vijverlaan 12, 7399 AN, Beekdal', 'person'],
  bij: [
    'web',
    'Imkerij Bij Ons',
    'Heideweg 5, 7396 DB, Noorderveld',
    'company',
    { kvk: '00845523', vatNumber: 'NL859127400B01' },
  ],
  wol: ['web', 'Wolwinkel Bolletje', 'Marktplein 14, 7399 AC, Beekdal', 'company', { kvk: '00377128' }],
  kaas: ['web', 'Kaasboerderij Hoeve Zuid', 'Zuidweg 88, 7397 CB, Zuideres', 'company', { kvk: '00416642' }],
  werkplein: [
    'taal',
    'Gemeente Beekdal, Werkplein',
    'Raadhuisplein 1, 7399 AA, Beekdal',
    'public-body',
    GEMEENTE,
  ],
  biblio: [
    'taal',
    'Bibliotheek Beekdal',
    'Bibliotheekplein 2, 7399 AP, Beekdal',
    'company',
    { kvk: '00502294' },
  ],
  logistiek: [
    'taal',
    'Van Vliet Logistiek B.V.',
    'Havenkade 30, 7399 AG, Beekdal',
    'company',
    { kvk: '00619950', contact: 'Personeelszaken' },
  ],
  galerie: ['klei', 'Galerie Oost', 'Kunstlaan 7, 7398 BE, Oosterloo', 'company', { kvk: '00253378' }],
  groep: [
    'klei',
    'Vriendinnengroep Hermans',
    'Eikenweg 19, 7399 AR, Beekdal',
    'person',
    { contact: 'Trudy Hermans' },
  ],
  lunch: ['klei', 'Lunchcafé Het Hoekje', 'Marktplein 20, 7399 AC, Beekdal', 'company', { kvk: '00968814' }],
  dekker: ['tuin', 'Meneer en mevrouw Dekker', 'Rozenlaan 3, 7399 AS, Beekdal', 'person', { email: '' }],
  hofje: [
    'tuin',
    'Woonhofje Sint-Anna',
    'Annastraat 1, 7399 AT, Beekdal',
    'company',
    { contact: 'Bestuur', kvk: '00117735' },
  ],
  visser: ['tuin', 'Pieter Visser', 'Rozenlaan 28, 7399 AS, Beekdal', 'person'],
  smeets: ['klus', 'Lotte Smeets', 'Vijverlaan 44, 7399 AN, Beekdal', 'person'],
  wonen: [
    'klus',
    'Woonstichting Beekdal',
    'Stationsweg 2, 7399 AE, Beekdal',
    'company',
    { kvk: '00031458', contact: 'Crediteuren' },
  ],
  kok: ['klus', 'De heer A. Kok', 'Dorpsstraat 51, 7397 CA, Zuideres', 'person'],
  student: ['verhuis', 'Milan de Graaf', 'Parkweg 110, 7399 AL, Beekdal', 'person'],
  kringloop: [
    'verhuis',
    'Kringloop Tweede Ronde',
    'Nijverheidsweg 9, 7398 BD, Oosterloo',
    'company',
    { kvk: '00762230' },
  ],
  basje: ['hond', 'Sandra van Loon', 'Eikenweg 2, 7399 AR, Beekdal', 'person'],
  dierenarts: [
    'hond',
    'Dierenartspraktijk De Poort',
    'Poortstraat 5, 7399 AV, Beekdal',
    'company',
    { kvk: '00888145' },
  ],
  mulder: ['piano', 'Ouders van Tijn Mulder', 'Vijverlaan 3, 7399 AN, Beekdal', 'person'],
  rossi: ['piano', 'Giulia Rossi', 'Parkweg 72, 7399 AL, Beekdal', 'person', { language: 'en' }],
  berlijn: [
    'foto',
    'Studio Lindenblatt GmbH',
    'Gartenstraße 18, 10115, Berlin',
    'company',
    { country: 'DE', vatNumber: 'DE900000017', language: 'en' },
  ],
  trouw: ['foto', 'Kim en Daan van Rijn', 'Eikenweg 77, 7399 AR, Beekdal', 'person'],
  makelaar: [
    'foto',
    'Makelaardij Thuis in Beekdal',
    'Marktplein 1, 7399 AC, Beekdal',
    'company',
    { kvk: '00441167' },
  ],
} as const satisfies Record<string, Row>

export type CustomerKey = keyof typeof ROWS

export type DemoCustomer = CustomerFacts & { readonly business: BusinessKey }

/** The customers, as they are typed in. */
export const CUSTOMERS = Object.fromEntries(
  Object.entries(ROWS as Record<string, Row>).map(([key, row]) => [key, customerOf(key, row)]),
) as Record<CustomerKey, DemoCustomer>

function customerOf(key: string, [business, name, address, kind, more]: Row): DemoCustomer {
  const [street = '', postcode = '', city = ''] = address.split(', ')
  return {
    business,
    kind,
    name,
    street,
    postcode,
    city,
    contact: '',
    email: `${key}@klanten.example`,
    country: 'NL',
    kvk: '',
    oin: '',
    vatNumber: '',
    wantsEInvoice: false,
    language: 'nl',
    ...more,
  }
}
