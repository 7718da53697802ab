import type { QuoteEventKind } from '../../domains/quotes/quote-events.ts'
import { quoteCustomer } from './quote-customer.ts'
import { quoteWithdrawal } from './quote-withdrawal.ts'
import { quotePages } from './quote-pages.ts'

/** What happened, by `who`: a name, or the administration. */
const events: Readonly<Record<QuoteEventKind, (f: { who: string }) => string>> = {
  drafted: (f: { who: string }) => `${f.who} maakte de offerte`,
  changed: (f: { who: string }) => `${f.who} veranderde de offerte`,
  submitted: (f: { who: string }) => `${f.who} stuurde de offerte naar de administratie`,
  edited: (f: { who: string }) => `${f.who} verbeterde de offerte`,
  returned: (f: { who: string }) => `${f.who} stuurde de offerte terug`,
  'taken-back': (f: { who: string }) => `${f.who} haalde de offerte terug`,
  agreed: (f: { who: string }) => `${f.who} zei dat de offerte klopt`,
  'agreed-on-paper': (f: { who: string }) => `${f.who} zag een getekend ja op papier`,
  disagreed: (f: { who: string }) => `${f.who} zei dat de offerte niet klopt`,
  sent: (f: { who: string }) => `${f.who} verstuurde de offerte`,
  mailed: () => 'De mail aan de klant is verstuurd',
  'send-failed': () => 'De mail kwam niet aan. Kijk het adres van de klant na',
  opened: () => 'De klant bekeek de offerte',
  question: () => 'De klant vroeg',
  answered: (f: { who: string }) => `${f.who} antwoordde`,
  accepted: () => 'De klant zei ja',
  declined: () => 'De klant zei nee',
  withdrawn: (f: { who: string }) => `${f.who} trok de offerte in`,
  replaced: () => 'Een nieuwere versie kwam hiervoor in de plaats',
  reminded: () => 'We schreven je dat de offerte bijna verloopt',
  invoiced: (f: { who: string }) => `${f.who} maakte er een factuur van`,
}

/** Quotes: the pages of members and the administration, the page of the customer, the paper and the mails. */
export const quotes = {
  ...quotePages,
  ...quoteCustomer,
  withdrawal: quoteWithdrawal,

  refusals: {
    'no-lines': 'Er staat nog niets op de offerte. Vul in wat je wilt doen.',
    'too-many-lines': 'Op een offerte passen 100 regels. Maak er twee van.',
    'line-empty': 'Een regel is niet af. Vul in wat je doet, hoeveel en voor welk bedrag.',
    'days-out-of-order': 'De laatste dag ligt voor de eerste dag. Kijk de datums na.',
    'worked-too-long-ago': 'Deze dag is van voor 2001. Kijk de datum na.',
    'total-zero': 'Het totaal is nul euro. Vul een prijs in.',
    'too-large': 'Het totaal is meer dan een miljoen euro. Kijk het bedrag na.',
    'vat-not-allowed': 'Deze btw kan niet bij deze klant of bij deze coöperatie. Kies een andere.',
    'vat-number-missing': 'Voor btw verlegd is het btw-nummer van de klant nodig. Vul het in bij de klant.',
    'vat-number-not-eu':
      'Het btw-nummer van de klant is niet van een ander EU-land. Kijk het na bij de klant.',
    'vat-codes-do-not-mix':
      'Werk met KOR en werk voor een ander EU-land kan niet samen op een offerte. Maak er twee.',
    'business-not-yours': 'Je werkt niet in deze onderneming. Kies een onderneming van jezelf.',
    'customer-not-found': 'Deze klant hoort niet bij deze onderneming. Kies een andere klant.',
    'parts-too-large':
      'De delen zijn samen meer dan de offerte. Het laatste deel is de rest. Maak een deel kleiner.',
    'part-empty': 'Een deel wordt nul euro. Maak dat deel groter, of haal het weg.',
    'quote-not-found': 'Deze offerte is er niet, of niet meer.',
    'quote-not-draft': 'Deze offerte is al bij de administratie of al verstuurd.',
    'quote-not-submitted': 'Deze offerte wacht niet meer op de administratie.',
    'quote-changed': 'Deze offerte is net veranderd. Bekijk hem opnieuw.',
    'quote-not-open': 'Dit kan alleen bij een offerte die bij de klant ligt.',
    'quote-not-accepted': 'De klant heeft nog geen ja gezegd tegen deze offerte.',
    'nothing-to-replace':
      'Van deze offerte kan geen nieuwe versie meer komen. Zei de klant al ja? Maak dan een nieuwe offerte.',
    'part-not-found': 'Dit deel hoort niet bij deze offerte.',
    'part-invoiced': 'Van dit deel is al een factuur gemaakt.',
    'no-without-words': 'Schrijf erbij wat er niet klopt. Dan weet de administratie wat er anders moet.',
    'agreed-already': 'Je hebt al gezegd dat deze offerte klopt.',
    'own-quote': 'Je kunt je eigen offerte niet versturen. Vraag iemand anders van de administratie.',
    'own-content':
      'Jij maakte of wijzigde deze offerte. Eerst zegt het lid op de eigen pagina dat hij klopt, of een andere ' +
      'administrateur verstuurt hem.',
    'own-access-open':
      'Jij kunt nog niets versturen. Wie je uitnodigde, vulde jouw e-mailadres in. Iemand anders bevestigt eerst ' +
      'dat jij het bent.',
    'own-hand':
      'Wie deze offerte klaarzette, kreeg het e-mailadres of de inlogkaart van jou, of van dezelfde persoon als ' +
      'jij. Laat het bestuur dat eerst bevestigen, of laat een andere administrateur de offerte versturen.',
    'seller-incomplete-for-quote':
      'De coöperatie is niet compleet. Op een offerte moet: naam, adres en KVK-nummer. Vul dat aan bij Instellingen.',
    'reason-missing': 'Schrijf erbij wat er anders moet. Dan weet het lid wat te doen.',
    'question-empty': 'Schrijf eerst je vraag op.',
    'answer-empty': 'Schrijf eerst je antwoord op.',
    'too-many-questions': 'Er staan al veel vragen bij deze offerte. Bel of mail de coöperatie.',
    'name-missing': 'Vul je naam in. Dan weten we wie er ja zegt.',
    'quote-expired': 'Deze offerte is verlopen. Vraag om een nieuwe.',
    'quote-withdrawn': 'Deze offerte is ingetrokken.',
    'quote-replaced': 'Er is een nieuwere versie van deze offerte. Kijk in je mail.',
    'quote-answered': 'Op deze offerte is al geantwoord.',
  },

  status: {
    draft: 'Nog niet verstuurd',
    submitted: 'Bij de administratie',
    returned: 'Terug bij jou',
    withdrawn: 'Ingetrokken',
    sent: 'Bij de klant',
    expired: 'Verlopen',
    accepted: 'Klant zegt ja',
    declined: 'Klant zegt nee',
    replaced: 'Vervangen',
  },

  events,

  /** On the invoices that a quote becomes, in the language of the customer. */
  parts: {
    deposit: 'Aanbetaling',
    rest: 'Rest',
    part: (f: { place: number }) => `Deel ${f.place}`,
    line: (f: { part: string; work: string; place: number; count: number; number: string }) =>
      `${f.part}: ${f.work} (deel ${f.place} van ${f.count}${f.number === '' ? '' : `, offerte ${f.number}`})`,
    onInvoice: (f: { number: string; day: string }) => `Volgens offerte ${f.number} van ${f.day}.`,
  },

  list: {
    title: 'Offertes',
    lead: 'Spreek de prijs af voor je begint. De klant zegt ja met één klik, en jij maakt er de factuur van.',
    add: 'Nieuwe offerte',
    addFor: 'Nieuwe offerte voor een lid',
    settings: 'Voorwaarden en geldigheid',
    caption: 'Offertes',
    number: 'Nummer',
    noNumber: 'concept',
    customer: 'Klant',
    member: 'Lid',
    state: 'Hoe staat het',
    until: 'Geldig tot en met',
    total: 'Totaal',
    empty: 'Nog geen offertes.',
    emptyOffice: 'Er zijn nog geen offertes.',
    toCheck: 'Te controleren',
    toCheckNone: 'Er wacht geen offerte op je.',
  },

  priceNote: {
    title: 'Hoe kwam je aan deze prijs?',
    lead:
      'Gemeenten willen dat je een gewone prijs vraagt, niet een te lage. Schrijf op hoe je rekende. Zo kun je ' +
      'het altijd laten zien.',
    open: 'Schrijf op hoe je aan de prijs kwam',
    change: 'Wijzig de prijsuitleg',
    back: 'Terug',
    hours: 'Hoeveel uur denk je nodig te hebben?',
    rate: 'Jouw prijs per uur, zonder btw',
    material: 'Materiaal, zonder btw',
    compared: 'Wat vragen anderen? Waar vond je dat?',
    comparedHint: 'Bijvoorbeeld: schilder op Werkspot € 45 per uur, gevonden op 3 maart.',
    why: 'Vraag je meer of minder? Waarom?',
    printed: 'Zet de prijsuitleg op de offerte voor de klant',
    coachReads: 'Mijn coach mag dit lezen',
    save: 'Bewaar',
    sum: (f: { hours: string; rate: string; material: string; worth: string }) =>
      `${f.hours} uur × ${f.rate} + ${f.material} materiaal = ${f.worth}`,
    hourly: (f: { hourly: string }) => `Met deze prijs verdien je ${f.hourly} per uur, na materiaal.`,
    under: (f: { hourly: string; floor: string }) =>
      `Let op: dit is ${f.hourly} per uur. De coöperatie vraagt minstens ${f.floor}. Een te lage prijs is ` +
      'oneerlijk voor anderen. Je mag hem zo laten; leg dan uit waarom.',
    price: (f: { net: string }) => `Je vraagt ${f.net} zonder btw.`,
    none: 'Er is nog geen prijsuitleg.',
    comparedTitle: 'Anderen vragen',
    whyTitle: 'Waarom deze prijs',
    printedYes: 'Staat op de offerte voor de klant.',
    coachYes: 'De coach mag dit lezen.',
    coachTitle: 'Prijsuitleg',
    saidHours: (f: { hours: string; rate: string }) =>
      `Prijs: ongeveer ${f.hours} uur werk van ${f.rate} per uur.`,
    saidMaterial: (f: { material: string }) => `Materiaal: ${f.material}.`,
    names: {
      hours: 'Aantal uur',
      rate: 'Prijs per uur',
      material: 'Materiaal',
      compared: 'Wat anderen vragen',
      why: 'Waarom',
      printed: 'Op de offerte',
      coachReads: 'Coach mag lezen',
    },
  },

  settings: {
    title: 'Offertes: geldigheid en voorwaarden',
    lead: 'Dit geldt voor offertes die je vanaf nu verstuurt.',
    back: 'Terug naar offertes',
    validDays: 'Hoeveel dagen geldt een offerte?',
    terms: 'Voorwaarden onder elke offerte',
    termsHint: 'Bijvoorbeeld wie het materiaal betaalt, of wat er gebeurt als het regent.',
    minimumRate: 'Laagste prijs per uur, zonder btw',
    minimumRateHint: 'Vraagt een lid minder, dan ziet het een waarschuwing. Leeg is geen grens.',
    save: 'Bewaar',
    saved: 'Bewaard.',
    names: { validDays: 'Aantal dagen', terms: 'Voorwaarden', minimumRate: 'Laagste prijs per uur' },
  },

  home: {
    agree: (f: { customer: string }) => `Klopt de offerte voor ${f.customer}?`,
    returned: (f: { customer: string }) => `Offerte voor ${f.customer} kwam terug`,
    question: (f: { customer: string }) => `${f.customer} vraagt iets over je offerte`,
    accepted: (f: { customer: string }) => `${f.customer} zegt ja tegen je offerte!`,
    nextPart: (f: { customer: string }) => `Offerte voor ${f.customer}: een deel is nog niet gefactureerd`,
    disagreed: (f: { member: string; customer: string }) =>
      `${f.member} zegt nee tegen de offerte voor ${f.customer}`,
    acceptedDetail: 'Is het werk klaar, of vraag je een aanbetaling? Maak de factuur.',
    draft: (f: { customer: string }) => `Offerte voor ${f.customer} is nog niet verstuurd`,
    office: 'Offertes',
    toCheck: (f: { member: string; customer: string }) => `Offerte van ${f.member} voor ${f.customer}`,
  },
}
