import { handover } from './handover.ts'
import { formatDay } from '../../values/format.ts'
import type { Day } from '../../values/day.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'

type Wrong = { readonly column: string; readonly value: string }

/** Sentences about lists that are read in from elsewhere. */
export const importing = {
  title: 'Lijsten inlezen',
  lead: 'Had je al een administratie? Zet je lijsten in Gilde, dan hoef je niets over te typen.',
  order: 'Begin met de leden, dan de klanten. Daarna de rest.',
  kinds: {
    members: 'Leden',
    customers: 'Klanten',
    invoices: 'Openstaande facturen',
    balance: 'Beginbalans',
    pots: 'Beginstand van potjes',
  },
  about: {
    members:
      'Wie lid is, sinds wanneer, en met welke onderneming. Niemand krijgt hierdoor vanzelf toegang of mail.',
    customers: 'Aan wie elke onderneming verkoopt.',
    invoices:
      'Wat klanten nog moeten betalen uit je vorige administratie. De omzet en de btw tellen hier niet nog eens mee.',
    balance: 'Wat er op elke rekening van de balans stond. Debet is plus, credit is min.',
    pots: 'Wat er per lid in het potje zat.',
  },
  twoPeople: 'Dit komt in de boeken. Daarom kiest de een het bestand, en leest een ander het in.',
  choose: 'Kies een bestand',
  file: 'Bestand',
  fileHint: 'Excel (xlsx) of csv. Hooguit 20.000 regels.',
  upload: 'Bekijk het bestand',
  template: 'Wil je beginnen met een lege lijst?',
  templateAs: { xlsx: 'Voorbeeld voor Excel', csv: 'Voorbeeld als csv' },
  earlier: 'Eerder gekozen',
  none: 'Er is nog niets ingelezen.',
  columns: {
    title: 'Welke kolom is wat?',
    lead: 'We hebben alvast gekeken. Kijk of het klopt.',
    noColumn: 'Staat er niet in',
    choice: (f: { heading: string; example: string }) =>
      f.example === '' ? f.heading : `${f.heading} (zoals: ${f.example})`,
    unnamed: (f: { number: number }) => `Kolom ${f.number}`,
    countsOn: 'Op welke dag telt dit in de boeken?',
    countsOnHint: 'Meestal de laatste dag vóór je met Gilde begint, zoals 31 december.',
    save: 'Kijk wat er gebeurt',
  },
  fields: {
    name: 'Naam',
    firstName: 'Voornaam',
    email: 'E-mailadres',
    joinedOn: 'Lid sinds',
    tradeName: 'Onderneming',
    trade: 'Wat doet de onderneming',
    owner: 'Onderneming of lid',
    kind: 'Soort klant',
    contact: 'Contactpersoon',
    street: 'Straat en nummer',
    postcode: 'Postcode',
    city: 'Plaats',
    country: 'Land',
    kvk: 'KvK-nummer',
    vatNumber: 'Btw-nummer',
    number: 'Factuurnummer',
    customer: 'Klant',
    member: 'Lid',
    issuedOn: 'Factuurdatum',
    dueOn: 'Vervaldatum',
    open: 'Openstaand',
    vat: 'Waarvan btw',
    account: 'Rekening',
    amount: 'Bedrag',
    debit: 'Debet',
    credit: 'Credit',
  },
  preview: {
    title: (f: { kind: string }) => `${f.kind}: dit gaat er gebeuren`,
    changes: 'Er verandert nu nog niets.',
    fresh: 'Komt erbij',
    known: 'Is er al, slaan we over',
    wrong: 'Klopt niet',
    total: 'Samen',
    difference: (f: { amount: string }) =>
      `De balans is niet in evenwicht: het scheelt ${f.amount}. Debet en credit moeten even veel zijn.`,
    wrongTitle: 'Deze regels kloppen niet',
    wrongLead: 'Verander ze in je bestand en kies het daarna opnieuw. Er gaat niets half naar binnen.',
    freshTitle: 'Dit komt erbij',
    line: 'Regel',
    what: 'Wat',
    problem: 'Wat er mis is',
    more: (f: { count: number }) => `En nog ${f.count} regels.`,
    leftOut: (f: { sheets: string }) => `Deze bladen van het bestand lezen we niet: ${f.sheets}.`,
    sameFile: (f: { day: Day }) =>
      `Precies dit bestand is al ingelezen op ${formatDay(f.day, 'nl')}. Wat er al is, slaan we over.`,
    countsOn: (f: { day: Day }) => `Dit telt in de boeken op ${formatDay(f.day, 'nl')}.`,
    nothing: 'Er is niets nieuws in dit bestand.',
    carryOut: (f: { count: number }) => (f.count === 1 ? 'Lees 1 regel in' : `Lees ${f.count} regels in`),
    waits: 'Een ander van de administratie leest dit in. Jij koos het bestand.',
    waitsOne: 'Is er niemand anders? Het bestuur kan een bestuurslid ook de taak van administratie geven.',
    throwAway: 'Gooi dit bestand weg',
    columns: 'Verander de kolommen',
    put: (f: { name: string; day: Day }) => `Gekozen door ${f.name} op ${formatDay(f.day, 'nl')}.`,
    invoicesBook: 'Wat klanten nog moeten betalen, boeken we tegenover het eigen vermogen.',
    potsBook: 'Wat in de potjes zat, boeken we uit het eigen vermogen.',
  },
  done: {
    title: 'Het is gelukt',
    said: (f: { added: number; known: number }) =>
      `${f.added === 1 ? '1 regel kwam' : `${f.added} regels kwamen`} erbij` +
      (f.known === 0 ? '.' : `, ${f.known === 1 ? '1 was' : `${f.known} waren`} er al.`),
    by: (f: { name: string; day: Day }) => `Ingelezen door ${f.name} op ${formatDay(f.day, 'nl')}.`,
    rows: 'De regels van het bestand bewaren we niet meer.',
    see: 'Bekijk wat er nu is',
    again: 'Lees nog een lijst in',
  },
  states: { open: 'Nog niet ingelezen', done: 'Ingelezen' },
  home: {
    task: (f: { kind: string; name: string }) => `${f.kind} van ${f.name}`,
    detail: 'Kijk of het klopt en lees het in.',
  },
  problems: {
    empty: (f: Wrong) => `${f.column} is leeg.`,
    'too-long': (f: Wrong) => `${f.column} is te lang: ${f.value}…`,
    formula: (f: Wrong) => `In ${f.column} staat een formule. Plak alleen de uitkomst.`,
    'day-unreadable': (f: Wrong) =>
      `${f.column}: "${f.value}" is geen datum. Schrijf bijvoorbeeld 31-12-2025.`,
    'day-to-come': (f: Wrong) => `${f.column}: ${f.value} moet nog komen.`,
    'after-counts-on': (f: Wrong) =>
      `${f.column} (${f.value}) ligt na de dag waarop de lijst telt. Een latere factuur hoort er niet in.`,
    'due-before-issued': (f: Wrong) => `${f.column} (${f.value}) ligt voor de factuurdatum.`,
    'amount-unreadable': (f: Wrong) =>
      `${f.column}: "${f.value}" is geen bedrag. Schrijf bijvoorbeeld 12,50.`,
    'amount-doubtful': (f: Wrong) =>
      `${f.column}: "${f.value}" kan duizend zijn of één en een beetje. Schrijf de centen erbij.`,
    'amount-not-above-zero': (f: Wrong) => `${f.column}: ${f.value} is niet meer dan nul.`,
    'vat-more-than-open': (f: Wrong) =>
      `${f.column}: ${f.value} is meer btw dan er in het open bedrag kan zitten (21%).`,
    'email-unreadable': (f: Wrong) => `${f.column}: "${f.value}" is geen e-mailadres.`,
    'same-name-other-email': (f: Wrong) =>
      `Er is al een lid dat zo heet, met een ander e-mailadres dan ${f.value}. Is het hetzelfde lid? ` +
      'Haal de regel weg. Is het iemand anders? Zet iets bij de naam, zoals "junior".',
    'postcode-wrong': (f: Wrong) =>
      `${f.column}: "${f.value}" is geen postcode. Schrijf bijvoorbeeld 7311 AA.`,
    'kvk-wrong': (f: Wrong) => `${f.column}: "${f.value}" heeft geen 8 cijfers.`,
    'vat-number-wrong': (f: Wrong) => `${f.column}: "${f.value}" is geen btw-nummer.`,
    'kind-unknown': (f: Wrong) =>
      `${f.column}: "${f.value}" kennen we niet. Schrijf particulier, bedrijf of overheid.`,
    'country-unknown': (f: Wrong) =>
      `${f.column}: "${f.value}" kennen we niet. Schrijf twee letters, zoals NL.`,
    'twice-in-file': (f: Wrong) => `Dit staat ook op regel ${f.value}. Laat er één staan.`,
    'owner-unknown': (f: Wrong) =>
      `Er is geen onderneming of lid dat "${f.value}" heet. Lees eerst de leden in.`,
    'owner-doubtful': (f: Wrong) =>
      `Bij "${f.value}" horen meer ondernemingen. Schrijf de naam van de onderneming.`,
    'member-unknown': (f: Wrong) => `Er is geen lid dat "${f.value}" heet. Lees eerst de leden in.`,
    'member-doubtful': (f: Wrong) => `Er is meer dan één lid dat bij "${f.value}" hoort.`,
    'member-without-business': (f: Wrong) => `${f.value} heeft nog geen onderneming.`,
    'own-line': () => 'Dit gaat over jou. Iemand anders leest dat in.',
    'customer-unknown': (f: Wrong) =>
      `Er is geen klant van dit lid die "${f.value}" heet. Lees eerst de klanten in.`,
    'customer-doubtful': (f: Wrong) => `Er is meer dan één klant die "${f.value}" heet.`,
    'number-is-ours': (f: Wrong) =>
      `Nummer ${f.value} lijkt op onze eigen nummers van dit jaar. Zet er een letter voor, zoals oud-${f.value}.`,
    'account-unknown': (f: Wrong) => `Rekening "${f.value}" is er niet.`,
    'account-not-here': (f: Wrong) =>
      `Rekening ${f.value} hoort niet in deze lijst. Wat klanten moeten betalen en de potjes hebben een eigen lijst.`,
    'debit-and-credit': () => 'Er staat een bedrag bij debet en bij credit. Laat er één staan.',
    'amount-and-sides': (f: Wrong) =>
      `${f.column}: ${f.value} is een ander bedrag dan er bij debet of credit staat.`,
    'pot-begun': (f: Wrong) =>
      `In het potje van ${f.value} is al iets gebeurd. Dan kan er geen beginstand meer bij.`,
  },
  handover,
  refusals: {
    'address-known': (f: RefusalFacts['address-known']) =>
      (f.name === ''
        ? 'Een e-mailadres in dit bestand hoort al bij een account van iemand die anders heet.'
        : `Een e-mailadres in dit bestand is van ${f.name}, die anders heet.`) +
      ' Is het dezelfde? Schrijf de naam gelijk. Is het een ander? Laat het adres leeg.',
    'sheet-empty': 'Er staat niets in dit bestand.',
    'sheet-unreadable': 'Dit is geen Excel-bestand of csv dat we kunnen lezen.',
    'sheet-old-excel':
      'Dit is een oud Excel-bestand (xls), of er zit een wachtwoord op. Bewaar het als xlsx.',
    'sheet-cut-off': 'Dit bestand is niet heel: het einde ontbreekt. Bewaar het opnieuw.',
    'sheet-doctype': 'In dit bestand zit iets wat er niet in hoort. We lezen het niet.',
    'sheet-too-large': 'Uitgepakt is dit bestand te groot. Bewaar alleen het blad met de lijst.',
    'sheet-too-many-rows': 'Er staan meer dan 20.000 regels in. Verdeel de lijst over meer bestanden.',
    'sheet-too-wide': 'Er staan meer dan 60 kolommen in. Haal weg wat je niet nodig hebt.',
    'sheet-cell-too-long': (f: RefusalFacts['sheet-cell-too-long']) =>
      `Op regel ${f.line} staat een tekst van meer dan 1.000 tekens. Maak die korter.`,
    'sheet-merged': (f: RefusalFacts['sheet-merged']) =>
      `In dit blad zijn cellen samengevoegd (${f.cells}). Maak ze weer los.`,
    'sheet-rows-hidden': (f: RefusalFacts['sheet-rows-hidden']) =>
      f.count === '1'
        ? `Regel ${f.line} is verborgen in dit blad. ` +
          'Maak de regel zichtbaar of haal hem weg, en kies het bestand opnieuw.'
        : `In dit blad zijn ${f.count} regels verborgen, de eerste is regel ${f.line}. ` +
          'Haal het filter weg of verwijder ze, en kies het bestand opnieuw.',
    'sheet-all-hidden': 'Alle bladen in dit bestand zijn verborgen. Maak het blad met de lijst zichtbaar.',
    'sheet-too-slow': 'Het lezen duurde te lang. Bewaar alleen het blad met de lijst.',
    'list-empty': 'Er staan alleen koppen in dit bestand, en geen regels.',
    'import-gone': 'Dit bestand is er niet meer: het is ingelezen of weggegooid.',
    'import-of-another': 'Iemand anders koos dit bestand. Die zegt wat de kolommen zijn.',
    'import-changed': 'Er is net iets veranderd aan de kolommen. Kijk opnieuw.',
    'import-has-wrong': 'Er is een regel die niet klopt. Kijk hieronder welke.',
    'import-nothing-new': 'Er is niets nieuws in dit bestand.',
    'asked-by-you': 'Jij koos dit bestand. Iemand anders leest het in.',
    'column-twice': 'Je koos één kolom voor twee dingen. Kies voor elk een andere.',
    'columns-missing': 'Er ontbreekt nog een kolom die nodig is. Kijk de kolommen na.',
    'day-needed': 'Vul in op welke dag dit in de boeken telt.',
    'day-in-future': 'Die dag moet nog komen.',
    'day-in-closed-books': (f: RefusalFacts['day-in-closed-books']) =>
      `De boeken zijn gesloten tot en met ${f.day}. Kies een latere dag.`,
  },
}
