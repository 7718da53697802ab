import { formatEuro } from '../../values/format.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { approvers } from './approvers.ts'

const euro = (cents: string) => formatEuro(BigInt(cents), 'nl')

type Line = { supplier: string; on: string; total: string }

/** Asking for money out of a pot, and saying yes or no to it. */
export const potRequests = {
  title: 'Geld uit een potje vragen',
  lead: 'Hier staat wat er gevraagd is. Is er vaak genoeg ja gezegd, dan mag het geld uit het potje.',
  back: 'Terug naar alle vragen',
  none: 'Er is nu niets gevraagd.',
  ask: 'Vraag geld uit een potje',
  askOwn: 'Vraag geld uit je potje',
  askLead: 'Wie de regeling van het lid noemt, zegt daarna ja of nee.',
  asked: 'Je vraag staat klaar. Wie dat mag, zegt ja of nee.',
  saidYes: 'Je ja is bewaard.',
  next: (f: { member: string | null; amount: string }) =>
    f.member === null ? `Volgende vraag: ${f.amount}` : `Volgende vraag: ${f.member}, ${f.amount}`,
  ready: 'Klaar. Er wacht geen vraag meer op jouw ja.',
  closedDone: 'De vraag is gesloten.',
  /** Why a request was closed that another came for. */
  askedAgain: 'Opnieuw gevraagd, voor een ander bedrag.',
  noScheme: 'Er geldt nu geen regeling. Het bestuur legt die eerst vast.',
  form: {
    member: 'Uit het potje van wie?',
    purpose: 'Waarvoor?',
    amount: 'Hoeveel kost het hooguit?',
    what: 'Wat koop je, en waar?',
    whatHint: 'Bijvoorbeeld: een ladder bij de bouwmarkt.',
    why: 'Waarom heb je het nodig?',
    whyHint: 'Bijvoorbeeld: mijn oude ladder is kapot, en zonder kan ik geen gevels schilderen.',
    quote: 'Offerte, of een foto van de prijs',
    quoteHint:
      'Hooguit 10 MB: pdf, jpg, png of webp. Moet je iets verbeteren? Kies het bestand dan nog een keer.',
    boughtBy: 'Wie betaalt de winkel?',
    buyers: {
      member: 'Ik betaal en lever de bon in. Daarna krijg ik het terug.',
      cooperative: 'De coöperatie betaalt. De factuur komt op naam van de coöperatie.',
    },
    again: (f: { amount: string }) =>
      `Je vroeg hooguit ${f.amount}. Vul het nieuwe bedrag in. Deze vraag komt dan in de plaats van de oude.`,
    room: {
      free: (f: { amount: string }) => `Je kunt nu hooguit ${f.amount} uit je potje vragen.`,
      promised: (f: { held: string; promised: string }) =>
        `Er zit ${f.held} in. Op ${f.promised} daarvan is al ja gezegd.`,
      buying: 'Iets kopen voor je onderneming is geen inkomen. Je uitkering wordt er niet lager door.',
      payout:
        'Laat je geld aan jezelf uitbetalen? Dat kan meetellen als inkomen. Voor je ja zegt, lees je wat het met je ' +
        'uitkering doet.',
    },
    save: 'Zet de vraag klaar',
  },
  one: (f: { member: string | null; amount: string; purpose: string }) =>
    f.member === null ? `${f.amount}, ${f.purpose}` : `${f.member}: ${f.amount}, ${f.purpose}`,
  on: (day: string) => `Gevraagd op ${day}`,
  yes: (f: { name: string | null; as: keyof typeof approvers }) =>
    f.name === null ? `${approvers[f.as]}: ja` : `${f.name} (${approvers[f.as]}): ja`,
  toCome: (f: { count: number; who: string[] }) =>
    f.count === 1
      ? `Nog één ja nodig, van: ${choice.format(f.who)}.`
      : `Nog ${f.count} keer ja nodig, van verschillende mensen: ${choice.format(f.who)}.`,
  toComeSmall: (f: { count: number; who: string[] }) =>
    `Nog een ja nodig. Eén ja van de administratie is genoeg voor dit bedrag. ` +
    `Anders ${f.count === 1 ? 'één' : 'twee'} ` +
    `keer ja, van: ${choice.format(f.who)}.`,
  enough: 'Er is genoeg ja gezegd. De administratie kan het betalen en boeken.',
  left: (f: { amount: string }) => `Vrij in dit potje, naast wat al is toegezegd: ${f.amount}.`,
  sayYes: 'Ja, dit is goed',
  no: 'Nee',
  notNeeded: 'Niet meer nodig',
  why: 'Waarom niet?',
  whyHint: 'Het lid leest dit.',
  close: 'Sluit deze vraag',
  closed: 'Gesloten',
  closedWhy: {
    no: (f: { why: string }) => (f.why === '' ? 'Nee.' : `Nee: ${f.why}`),
    'taken-back': (f: { why: string }) => (f.why === '' ? 'Niet meer nodig.' : `Niet meer nodig: ${f.why}`),
  },
  done: 'Klaar',
  doneSpent: 'Uit je potje betaald.',
  story: {
    open: 'Bekijk hoe ver het is',
    howFar: 'Hoe ver het is',
    asked: 'Gevraagd',
    yes: 'Ja gezegd',
    bought: 'Gekocht',
    paid: 'Uit het potje',
    notYet: 'Nog niet.',
    buyer: {
      member: 'Het lid betaalt de winkel, en krijgt het terug.',
      cooperative: 'De coöperatie betaalt de factuur.',
    },
    quote: 'Bekijk de offerte',
    noQuote: 'Er zit geen offerte bij.',
    closed: (f: { day: string; why: string }) =>
      f.why === '' ? `Deze vraag is gesloten op ${f.day}.` : `Deze vraag is gesloten op ${f.day}: ${f.why}`,
    saidNo: (f: { day: string; why: string }) =>
      f.why === '' ? `Op ${f.day} was het antwoord nee.` : `Op ${f.day} was het antwoord nee: ${f.why}`,
    allDone: 'Klaar. Het is gekocht, en het geld is uit het potje.',
    tooFew: (f: { toCome: number; left: number }) =>
      f.left === 0
        ? 'Er is nu niemand die hier ja op kan zeggen.'
        : `Er moeten nog ${f.toCome} mensen ja zeggen. Er kan er nu maar ${f.left} ja zeggen.`,
    task: { administrator: 'administratie', coach: 'coach', board: 'bestuur' },
    give: (f: { toGive: string[] }) =>
      `Het bestuur kan iemand erbij vragen, en die bij Wie doet wat een taak geven: ${choice.format(f.toGive)}. ` +
      'Niet het lid zelf.',
    linkOffice: 'De administratie kan een consulent van de gemeente uitnodigen.',
    buyNow: {
      member: 'Je mag het kopen. Maak een foto van de bon en lever die hier in.',
      cooperative:
        'Je mag het kopen. Vraag de winkel om een factuur op naam van de coöperatie, en lever die hier in.',
    },
    bookNow: {
      member:
        'Het lid koopt het en levert de bon in. Die vind je in het bakje. Heb je hem al? Boek hem hier.',
      cooperative: 'Komt de factuur bij jou binnen? Voer hem in en kies deze vraag.',
    },
    atMost: (f: { amount: string }) => `Hooguit ${f.amount}. Kost het meer? Vraag het dan eerst opnieuw.`,
    handIn: { member: 'Lever de bon in', cooperative: 'Lever de factuur in' },
    enterInvoice: 'Voer de factuur in',
    bookReceipt: 'Boek een bon',
    askMore: 'Vraag meer',
    boughtLine: {
      receipt: (f: Line) => `Bon ingeleverd op ${f.on}. De administratie boekt hem.`,
      cost: (f: Line) => `${f.supplier}, ${f.on}: ${f.total}`,
      invoice: (f: Line) => `Factuur van ${f.supplier}, ${f.on}: ${f.total}. Die wacht op een ja.`,
    },
    wentOut: (f: { day: string; amount: string }) => `Op ${f.day} ging er ${f.amount} uit het potje.`,
    settled: { member: 'Het lid heeft het geld terug.', cooperative: 'De winkel is betaald.' },
    toSettle: { member: 'Het lid krijgt het geld nog terug.', cooperative: 'De winkel wordt nog betaald.' },
  },
  home: {
    title: 'Gevraagd uit een potje',
    detail: 'Volgens de regeling zeg jij hier ja of nee.',
    mayBuy: (f: { what: string }) => `Je mag het kopen: ${f.what}`,
    mayBuyDetail: {
      member: (f: { amount: string }) => `Hooguit ${f.amount}. Lever daarna de bon in.`,
      cooperative: (f: { amount: string }) =>
        `Hooguit ${f.amount}. Vraag een factuur op naam van de coöperatie, en lever die in.`,
    },
    noTitle: 'Nee op je vraag',
    no: (f: { what: string }) => `Nee: ${f.what}.`,
    noWhy: (f: { why: string }) => `Waarom: ${f.why}`,
    noWithout: 'Er staat niet bij waarom. Vraag het de administratie.',
  },
  mail: {
    hello: (f: { name: string }) => `Dag ${f.name},`,
    'pot-yes': {
      subject: (f: { what: string }) => `Ja op je vraag: ${f.what}`,
      said: (f: { what: string; amount: string; why: string }) =>
        `Je vroeg geld uit je potje: ${f.what}, hooguit ${f.amount}. Het antwoord is ja.`,
    },
    'pot-no': {
      subject: (f: { what: string }) => `Nee op je vraag: ${f.what}`,
      said: (f: { what: string; amount: string; why: string }) =>
        `Je vroeg geld uit je potje: ${f.what}, hooguit ${f.amount}. Het antwoord is nee. Er gaat niets uit je ` +
        `potje.\n\nWaarom: ${f.why}`,
    },
    read: 'Lees hier wat je nu kunt doen:',
    bye: 'Groet,',
  },
  refusals: {
    'member-not-found': () => 'Dit lid is er niet.',
    'not-your-pot': () => 'Je vraagt alleen geld uit je eigen potje.',
    'no-scheme-in-force': (f: RefusalFacts['no-scheme-in-force']) =>
      `Op ${f.on} geldt er geen regeling. Het bestuur legt die eerst vast.`,
    'purpose-not-allowed': () => 'Hiervoor mag dit potje niet worden gebruikt. Dat staat in de regeling.',
    'amount-not-positive': () => 'Vul een bedrag in dat meer is dan nul.',
    'pot-too-small': (f: RefusalFacts['pot-too-small']) =>
      `In dit potje zit ${euro(f.balance)}. Meer kun je er niet uit vragen.`,
    'pot-promised': (f: RefusalFacts['pot-promised']) =>
      `In dit potje is nog ${euro(f.left)} vrij. Op de rest is al ja gezegd, en dat is nog niet uitgegeven. Vraag ` +
      'minder, of sluit eerst een vraag die niet meer nodig is.',
    'quote-empty': () => 'Het bestand van de offerte is leeg. Kies een ander.',
    'quote-too-large': () => 'De offerte is groter dan 10 MB. Kies een kleiner bestand.',
    'quote-kind': () => 'Dit bestand is geen foto en geen pdf. Kies pdf, jpg, png of webp.',
    'no-without-words': () => 'Schrijf erbij waarom niet. Het lid leest het.',
    'request-not-found': () => 'Deze vraag staat niet (meer) open. Kijk opnieuw.',
    'own-pot': () => 'Dit is je eigen potje. Iemand anders zegt ja of nee.',
    'not-yours-to-approve': () =>
      'Volgens de regeling van dit lid zeg jij hier geen ja op. Bij de regeling staat wie wel.',
    'yes-said-already': () => 'Jij zei al ja. De tweede ja is van iemand anders.',
    'asked-by-own-hand': () =>
      'Wie al ja zei, kreeg het e-mailadres of de inlogkaart van jou, of van dezelfde persoon als jij. ' +
      'Iemand anders bevestigt eerst wie het is (bij Wie doet wat).',
  },
}

const choice = new Intl.ListFormat('nl', { type: 'disjunction' })
