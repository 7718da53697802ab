import { invoiceEvents } from './invoice-events.ts'
import { joint } from './joint.ts'
import { salesWarnings } from './sales-warnings.ts'
import { withStop } from '../sentence.ts'

/** Selling: why something cannot be done, what happened to an invoice, VAT in words, the mails. */
export const sales = {
  refusals: {
    ...joint.refusals,
    'no-lines': 'Er staat nog niets op de factuur. Vul in wat je hebt gedaan.',
    'too-many-lines': 'Op een factuur passen 100 regels. Maak er twee facturen van.',
    'line-empty': 'Een regel is niet af. Vul in wat je deed, hoeveel en voor welk bedrag.',
    'days-out-of-order': 'De laatste dag ligt voor de eerste dag. Kijk de datums na.',
    'worked-too-long-ago': 'Dit werk is van voor 2001. Daarvoor weten we de btw niet. Kijk de datum na.',
    'total-zero': 'Het totaal is nul euro. Daar is geen factuur voor nodig.',
    'too-large': 'Het totaal is meer dan een miljoen euro. Kijk het bedrag na.',
    'vat-not-allowed': 'Deze btw kan niet bij deze klant of bij deze coöperatie. Kies een andere.',
    'vat-number-missing': 'Voor btw verlegd is het btw-nummer van de klant nodig. Vul het in bij de klant.',
    'vat-number-not-eu':
      'Het btw-nummer van de klant is niet van een ander EU-land. Kijk het na bij de klant.',
    'vat-codes-do-not-mix':
      'Werk met KOR en werk voor een ander EU-land kan niet samen op een factuur. Maak er twee.',
    'business-not-yours': 'Je werkt niet in deze onderneming. Kies een onderneming van jezelf.',
    'customer-not-found': 'Deze klant hoort niet bij deze onderneming. Kies een andere klant.',
    'draft-not-found': 'Deze factuur is er niet meer.',
    'not-a-draft': 'Deze factuur is al bij de administratie of al verstuurd. Haal hem eerst terug.',
    'not-submitted': 'Deze factuur staat niet meer klaar om goed te keuren.',
    'changed-meanwhile': 'Deze factuur is net veranderd. Bekijk hem opnieuw.',
    'own-content':
      'Jij maakte of wijzigde deze factuur. Eerst zegt het lid op de eigen pagina dat hij klopt, of een andere ' +
      'administrateur keurt hem goed.',
    'no-without-words': 'Schrijf erbij wat er niet klopt. Dan weet de administratie wat te doen.',
    'agreed-already': 'Je hebt al gezegd dat deze factuur klopt.',
    'own-access-open':
      'Jij kunt nog niet goedkeuren. Wie je uitnodigde, vulde jouw e-mailadres in. Iemand anders ' +
      'bevestigt eerst dat jij het bent: het bestuur of een andere administrateur (bij Wie doet wat), ' +
      'of wie Gilde installeerde.',
    'own-hand':
      'Wie deze factuur klaarzette, kreeg het e-mailadres of de inlogkaart van jou, of van dezelfde ' +
      'persoon als jij. Laat het bestuur eerst bevestigen dat ' +
      'die zelf inlogt (bij Leden of Wie doet wat), of laat een andere administrateur deze factuur goedkeuren.',
    'own-invoice': 'Je kunt je eigen factuur niet goedkeuren. Vraag iemand anders van de administratie.',
    'customer-address-missing':
      'Het adres van de klant is niet compleet. Boven € 100 moet het op de factuur.',
    'seller-incomplete':
      'De coöperatie is niet compleet. Op elke factuur moet: naam, adres, KVK-nummer, btw-nummer en IBAN.',
    'reason-missing': 'Schrijf erbij wat er anders moet. Dan weet het lid wat te doen.',
    'invoice-of-before': 'Deze factuur komt uit jullie vorige administratie. Crediteer hem daar.',
    'not-an-issued-invoice': 'Dit kan alleen bij een factuur die verstuurd is.',
    'nothing-to-credit': 'Er is niets om te crediteren.',
    'written-off': 'Deze factuur is afgeboekt. Neem dat eerst terug, dan kun je crediteren.',
    'credit-waits':
      'Van deze factuur wacht al een creditfactuur op een ja. Eerst zegt iemand daar ja of nee op.',
    'credit-needs-another':
      'Boven de grens zegt iemand anders van de administratie eerst ja. Vraag dat met het formulier.',
    'credit-reason-needed': 'Schrijf erbij waarom. Dat staat op de creditfactuur.',
    'no-such-credit': 'Hier is al op geantwoord.',
    'credit-changed': 'De factuur is veranderd sinds dit is gevraagd. Zeg nee, en vraag het opnieuw.',
    'more-than-left': 'Je wilt meer crediteren dan er nog op de factuur staat.',
    'no-question-waits': 'Hier wacht geen vraag (meer).',
    'member-does-not-sign-in': 'Dit lid heeft geen e-mailadres. Bel het lid, en geef zelf antwoord.',
    'question-empty': 'Schrijf eerst je vraag op.',
    'answer-empty': 'Schrijf eerst je antwoord op.',
    'too-many-questions': 'Er staan al veel vragen bij deze factuur. Bel of mail de coöperatie.',
    'nothing-open': 'Bij deze factuur staat niets meer open.',
    'not-disputed': 'Over deze factuur loopt geen gesprek.',
    'customer-without-email': 'We hebben geen e-mailadres van deze klant. Print de factuur of deel de link.',
    'document-not-ready': 'De factuur wordt nog gemaakt. Probeer het over een minuut opnieuw.',
    'no-peppol-account': 'De coöperatie is nog niet aangesloten op het netwerk voor e-facturen.',
    'no-electronic-address':
      'Deze klant is niet te vinden op het netwerk. Op de factuur staat geen KVK-nummer, OIN of btw-nummer.',
    'e-invoice-underway': 'De e-factuur is al onderweg of al aangekomen.',
    'network-silent': 'Het netwerk geeft nu geen antwoord. Probeer het over een paar minuten opnieuw.',
    'key-refused': 'Het netwerk kent deze sleutel of dit nummer niet. Kijk ze na bij je aanbieder.',
    'key-missing': 'Vul de sleutel in.',
    'invoice-not-found': 'Deze factuur bestaat niet of is niet verstuurd.',
    'more-than-agreed':
      'Dit is meer dan de klant heeft afgesproken in de offerte. Maak voor het meerwerk een nieuwe offerte.',
    'more-than-open': 'Dit is meer dan er nog openstaat.',
    'more-than-paid': 'Dit is meer dan er betaald is.',
    'no-scheme-in-force':
      'Er geldt op die dag nog geen regeling om te verdelen. Het bestuur moet die eerst vaststellen.',
  },

  status: {
    draft: 'Nog niet verstuurd',
    submitted: 'Bij de administratie',
    returned: 'Terug bij jou',
    withdrawn: 'Vervallen',
    'credit-note': 'Creditfactuur',
    open: 'Wacht op betaling',
    'part-paid': 'Voor een deel betaald',
    late: 'Klant is te laat',
    disputed: 'In gesprek',
    paid: 'Betaald',
    'written-off': 'Afgeboekt',
    credited: 'Gecrediteerd',
    'to-refund': 'Klant krijgt geld terug',
  },

  events: invoiceEvents,
  office: 'De administratie',
  customer: 'De klant',
  /** `from` and `to` are written out. */
  changes: {
    customer: 'Klant',
    worked: 'Wanneer gewerkt',
    reference: 'Kenmerk klant',
    note: 'Bericht aan de klant',
    prices: 'Prijzen',
    lines: 'Aantal regels',
    buyer: 'Gegevens van de klant',
    maker: 'Naam van de onderneming',
    seller: 'Gegevens van de coöperatie',
    term: 'Dagen om te betalen',
    split: 'Wie krijgt welk deel',
    total: 'Totaal',
    line: (f: { line: number; part: string }) => `Regel ${f.line}: ${f.part}`,
    parts: {
      description: 'omschrijving',
      quantity: 'aantal',
      unit: 'eenheid',
      unitPrice: 'prijs',
      vatCode: 'btw',
    },
    pricesAre: { 'with-vat': 'met btw', 'without-vat': 'zonder btw' },
    fromTo: (f: { from: string; to: string }) => `was: ${f.from}, is nu: ${f.to}`,
    empty: 'leeg',
  },

  warnings: salesWarnings,

  withoutInvoice: {
    customer: 'Verkoop zonder factuur',
    cash: 'Contant betaald. Het geld hoort op de rekening van de coöperatie.',
    onBank: 'Betaald op de rekening van de coöperatie.',
  },
  vatCodes: {
    high: (f: { rate: string }) => f.rate,
    low: (f: { rate: string }) => f.rate,
    zero: () => '0 %',
    exempt: () => 'vrij van btw',
    reverse: () => 'btw verlegd',
    'eu-service': () => 'btw verlegd (dienst in de EU)',
    kor: () => 'geen btw (KOR)',
  },
  vatHints: {
    high: 'Het gewone tarief: de meeste diensten en spullen.',
    low: 'Eten, boeken, fietsen maken, kleding maken, de kapper.',
    zero: 'Alleen in bijzondere gevallen, zoals uitvoer. Vraag het bij twijfel aan de administratie.',
    exempt: 'Bijvoorbeeld zorg en onderwijs. Vraag het bij twijfel aan de administratie.',
    reverse: 'Voor aannemers, in de bouw en bij schoonmaak. De klant draagt de btw af.',
    'eu-service': 'Een dienst voor een bedrijf in een ander EU-land. De klant draagt de btw af.',
    kor: 'De coöperatie doet mee aan de KOR: de regeling voor kleine ondernemers.',
  },
  vatStatements: {
    exempt: 'Vrijgesteld van btw: artikel 11 Wet op de omzetbelasting 1968.',
    reverse: 'Btw verlegd (artikel 12 lid 5 Wet op de omzetbelasting 1968).',
    'eu-service':
      'Btw verlegd (artikel 6 lid 1 Wet op de omzetbelasting 1968, artikel 196 Btw-richtlijn 2006/112/EG).',
    kor: 'Vrijgesteld van btw (kleineondernemersregeling, artikel 25 Wet op de omzetbelasting 1968).',
  },
  exemptionGround: 'artikel 11 Wet op de omzetbelasting 1968',

  /** How an entry is called in the books. */
  entry: {
    takenOver: (f: { count: number }) => `Openstaande facturen uit de vorige administratie (${f.count})`,
    before: (f: { number: string }) => `Nog open van factuur ${f.number} uit de vorige administratie`,
    invoice: (f: { number: string }) => `Factuur ${f.number}`,
    'credit-note': (f: { number: string }) => `Creditfactuur ${f.number}`,
    /** What money that is shared out is about. */
    shared: (f: { number: string }) => `factuur ${f.number}`,
  },

  fileName: {
    invoice: (f: { number: string }) => `Factuur ${f.number}.pdf`,
    'credit-note': (f: { number: string }) => `Creditfactuur ${f.number}.pdf`,
  },

  mail: {
    subject: {
      invoice: (f: { number: string; seller: string }) => `Factuur ${f.number} van ${f.seller}`,
      'credit-note': (f: { number: string; seller: string }) => `Creditfactuur ${f.number} van ${f.seller}`,
    },
    hello: (f: { name: string }) => `Beste ${f.name.replace(TITLE, (title) => title.toLowerCase())},`,
    invoice: (f: { maker: string; seller: string; total: string; due: string }) =>
      `Hier is de factuur voor het werk van ${f.maker}: ${f.total}. Wil je betalen voor of op ${f.due}?`,
    'credit-note': (f: { original: string; total: string }) =>
      `Hier is de creditfactuur bij factuur ${f.original}. Het gaat om ${f.total}.`,
    open: 'Bekijk de factuur, betaal of stel een vraag:',
    openCredit: 'Bekijk de creditfactuur of stel een vraag:',
    button: { invoice: 'Bekijk de factuur', 'credit-note': 'Bekijk de creditfactuur' },
    attached: {
      invoice: 'De factuur zit ook als pdf bij deze mail.',
      'credit-note': 'De creditfactuur zit ook als pdf bij deze mail.',
    },
    about: (f: { maker: string; seller: string }) =>
      `${f.maker} is lid van ${withStop(f.seller)} Daarom krijg je de factuur van ons.`,
    answerSubject: (f: { number: string }) => `Antwoord op je vraag over factuur ${f.number}`,
    answer: 'Je stelde een vraag over de factuur. Dit is het antwoord:',
    agreeSubject: (f: { customer: string }) => `Kijk je factuur voor ${f.customer} even na`,
    agree: (f: { customer: string }) =>
      `De administratie maakte of veranderde je factuur voor ${withStop(f.customer)} Klopt hij? Kijk hem na en ` +
      `zeg ja of nee.`,
    agreeJoint: (f: { leader: string; customer: string }) =>
      `${f.leader} zette een factuur voor ${f.customer} klaar, voor werk dat jullie samen deden. Klopt jouw deel? ` +
      `Kijk hem na en zeg ja of nee.`,
    agreeAsk: 'Hier kijk je hem na:',
    agreeButton: 'Kijk de factuur na',
  },
}

/** What stands with a small letter after `Beste`. */
const TITLE = /^(?:Mevrouw|Meneer|De heer|Familie|Fam\.)(?= )/
