import { approvers } from './approvers.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { schemeSums } from './scheme-sums.ts'

/** Sentences about sharing out: the scheme, its sums, what is wrong with one, what another would give. */
const list = new Intl.ListFormat('nl', { type: 'conjunction' })
const choice = new Intl.ListFormat('nl', { type: 'disjunction' })

/** Of a pot whose member stops: what Gilde does, and does not do yet. */
const NOT_BY_ITSELF = 'Dat gaat niet vanzelf. Tot het is geregeld, blijft je potje staan.'

type Going = { to: string; label?: string }
type Taking = Going & { rate: string; cap?: string; capOpen?: true }
type Place = { place: string; to: string }

const named = (f: Going) => (f.label ? `${f.to} (${f.label})` : f.to)
const capped = (f: Taking) => {
  if (f.capOpen) return ', tot een maximum per jaar. Hoe hoog dat is, is nog niet bepaald'
  return f.cap ? `, tot ${f.cap} per jaar` : ''
}

export const schemes = {
  /** Where money goes, after "naar". */
  to: {
    cooperative: 'de coöperatie',
    training: 'de opleidingspot',
    reserve: 'de reserve van de coöperatie',
    municipality: 'de gemeente',
    'member-cash': 'jou',
    'member-pot': 'je potje',
  },
  /** Where money goes, said to the board: after "naar". */
  toForBoard: {
    cooperative: 'de coöperatie',
    training: 'de opleidingspot',
    reserve: 'de reserve',
    municipality: 'de gemeente',
    'member-cash': 'de leden zelf',
    'member-pot': 'de potjes',
  },
  /** The name of a part, in the picture and above a column. */
  part: {
    cooperative: 'voor de coöperatie',
    training: 'voor de opleidingspot',
    reserve: 'voor de reserve',
    municipality: 'voor de gemeente',
    'member-cash': 'voor jou',
    'member-pot': 'naar je potje',
  },
  /** The part of the pot, when not all of it reaches the pot. */
  leftOver: 'wat overblijft',
  destination: {
    cooperative: 'Coöperatie',
    training: 'Opleidingspot',
    reserve: 'Reserve',
    municipality: 'Gemeente',
    'member-cash': 'Uitbetaald aan het lid',
    'member-pot': 'Potje van het lid',
  },

  measure: {
    turnover: 'de omzet, zonder btw',
    'net-turnover': 'de netto-omzet: omzet zonder btw, min de kosten voor de opdracht',
    remainder: 'wat de stappen hiervoor overlaten',
  },

  step: {
    turnover: (f: Taking) => `${f.rate} van je omzet gaat naar ${named(f)}${capped(f)}.`,
    'net-turnover': (f: Taking) => `${f.rate} van je netto-omzet gaat naar ${named(f)}${capped(f)}.`,
    remainder: (f: Taking) => `${f.rate} van wat dan over is, gaat naar ${named(f)}${capped(f)}.`,
    open: (f: Going) => `Een deel gaat naar ${named(f)}. Hoeveel is nog niet bepaald.`,
    first: (f: Going & { amount: string }) => `De eerste ${f.amount} van het jaar gaat naar ${named(f)}.`,
    firstOpen: (f: Going) =>
      `Het eerste geld van het jaar gaat naar ${named(f)}. Hoeveel is nog niet bepaald.`,
    rest: (f: Going) => `De rest gaat naar ${named(f)}.`,
  },

  basis: {
    payment: 'We verdelen geld als de klant heeft betaald.',
    invoice: 'We verdelen geld als de factuur is verstuurd.',
  },
  loss: {
    'member-pot': 'Zijn de kosten in een jaar hoger dan je omzet? Dan gaat het verschil van je potje af.',
    cooperative: 'Zijn de kosten in een jaar hoger dan je omzet? Dan betaalt de coöperatie het verschil.',
  },

  pot: {
    spend: (f: { purposes: string[] }) => `Je mag je potje gebruiken voor ${list.format(f.purposes)}.`,
    spendUndecided: 'Waar je je potje voor mag gebruiken, is nog niet bepaald.',
    purpose: {
      investment: 'spullen voor je onderneming',
      training: 'opleiding',
      materials: 'materiaal',
      'business-cost': 'kosten van je onderneming',
      'job-cost': 'kosten voor een opdracht',
    },
    /** Who says yes before money leaves the pot: one of them, or two different people of them. */
    approve: {
      1: (f: { who: string[] }) =>
        `Wil je iets kopen? Vraag het bij je potje. Dan zegt ${choice.format(f.who)} ja of nee. ` +
        'Zonder ja gaat er niets uit je potje. Niemand zegt ja over het eigen potje.',
      2: (f: { who: string[] }) =>
        `Wil je iets kopen? Vraag het bij je potje. Dan zeggen twee mensen ja of nee, uit: ${list.format(f.who)}. ` +
        'Zonder twee keer ja gaat er niets uit je potje. Niemand zegt ja over het eigen potje.',
    },
    approver: approvers,
    upTo: (f: { amount: string }) =>
      `Kost het hooguit ${f.amount}? Dan is één ja van de administratie genoeg.`,
    upToOpen: 'Voor kleine bedragen is één ja van de administratie genoeg. Tot hoeveel, is nog niet bepaald.',
    approveUndecided: 'Wie een aankoop goedkeurt, is nog niet bepaald. Tot dan boekt de administratie het.',
    above: {
      municipality: (f: { amount: string }) =>
        `Zit er ${f.amount} in je potje? Wat er dan bij komt, gaat naar de gemeente.`,
      cooperative: (f: { amount: string }) =>
        `Zit er ${f.amount} in je potje? Wat er dan bij komt, gaat naar de coöperatie.`,
      training: (f: { amount: string }) =>
        `Zit er ${f.amount} in je potje? Wat er dan bij komt, gaat naar de opleidingspot.`,
      stays: (f: { amount: string }) => `De grens is ${f.amount}. Komt er meer bij? Dat blijft in je potje.`,
      open: (f: { amount: string }) =>
        `De grens is ${f.amount}. Wat er daarboven gebeurt, is nog niet bepaald.`,
    },
    aboveOpen: 'Er komt een grens voor je potje. Hoe hoog, is nog niet bepaald.',
    payout: {
      yes: 'Je kunt geld uit je potje laten uitbetalen.',
      no: 'Geld uit je potje wordt niet uitbetaald.',
    },
    leaving: {
      municipality:
        'Stop je als lid? De afspraak is dat wat in je potje zit naar de gemeente gaat. ' + NOT_BY_ITSELF,
      cooperative:
        'Stop je als lid? De afspraak is dat wat in je potje zit naar de coöperatie gaat. ' + NOT_BY_ITSELF,
      training:
        'Stop je als lid? De afspraak is dat wat in je potje zit naar de opleidingspot gaat. ' +
        NOT_BY_ITSELF,
      'own-business':
        'Ga je verder met een eigen onderneming? De afspraak is dat wat in je potje zit meegaat. ' +
        NOT_BY_ITSELF,
      frozen:
        'Stop je als lid? Dan blijft je potje staan en gaat er niets meer af. Wat klanten nog betalen voor jouw ' +
        'werk, komt er nog bij.',
      open: 'Wat er met je potje gebeurt als je stopt, is nog niet bepaald. De leden beslissen dat samen.',
    },
  },

  finding: {
    'no-rest': () => 'Waar gaat de rest heen? Voeg als laatste een stap toe die de rest krijgt.',
    'more-than-one-rest': () =>
      'Er kan maar één stap de rest krijgen. Geef de andere een percentage of een bedrag.',
    'rest-not-last': () => 'De stap die de rest krijgt, moet de laatste zijn.',
    'duplicate-key': (f: { key: string }) => `Twee stappen heten “${f.key}”. Geef er één een andere naam.`,
    'reserved-key': (f: { key: string }) => `De naam “${f.key}” gebruikt Gilde zelf. Kies een andere.`,
    'more-than-whole': () => 'De percentages zijn samen meer dan 100 %. Maak er één of meer lager.',
    'amount-not-positive': (f: Place) =>
      `Stap ${f.place}, naar ${f.to}: kies een getal boven nul, of haal de stap weg.`,
    'threshold-not-positive': () => 'Kies voor het potje een grens boven € 0,00, of haal de grens weg.',
    'more-than-one-pot': () => 'Er kan maar één stap naar het potje van het lid gaan.',
    'threshold-without-pot': () => 'Er is een grens voor het potje, maar geen stap die naar het potje gaat.',
    'threshold-without-destination': () => 'Kies wat er gebeurt met geld boven de grens van het potje.',
    'open-percentage': (f: Place) => `Stap ${f.place}, naar ${f.to}: vul het percentage in.`,
    'open-cap': (f: Place) => `Stap ${f.place}, naar ${f.to}: vul in hoeveel het per jaar hoogstens is.`,
    'open-amount': (f: Place) => `Stap ${f.place}, naar ${f.to}: vul het bedrag per jaar in.`,
    'open-threshold': () => 'Vul de grens van het potje in.',
    'loss-keeps-waiting': () =>
      'Er is geen stap naar het potje, maar een verlies komt daar wel. Het wacht daar op nieuwe inkomsten.',
    'turnover-before-costs': (f: Place) =>
      `Stap ${f.place}, naar ${f.to}, telt vóór de kosten. Bij hoge kosten blijft er weinig over.`,
    'purposes-open': () =>
      'Waar mag een lid het potje voor gebruiken? Zolang je niets kiest, kan er niets uit.',
    'open-limit': () => 'Tot welk bedrag is één ja van de administratie genoeg? Vul het in.',
    'limit-not-positive': () =>
      'Het bedrag waarvoor één ja van de administratie genoeg is, moet meer zijn dan nul.',
    'limit-without-approvers': () =>
      'Boven de grens zegt nu niemand ja. Kies wie een duurdere aankoop goedkeurt.',
    'approvers-open': () => 'Wie keurt een aankoop goed? Kies je niemand, dan beslist de administratie.',
    'leaving-open': () =>
      'Wat gebeurt er met het potje als een lid stopt? Spreek dat af met de leden en de gemeente.',
  },

  refusal: {
    'start-before-shared': (f: RefusalFacts['start-before-shared']) =>
      `Tot en met ${f.sharedUntil} is het geld al verdeeld. Kies een latere dag.`,
    'start-not-told': (f: RefusalFacts['start-not-told']) =>
      `Vertel de leden eerst op papier of per mail wat er verandert. Dat moet uiterlijk op ${f.startsOn} klaar zijn.`,
    'start-too-far': () => 'Kies een dag binnen een jaar vanaf vandaag. Kijk na of het jaar klopt.',
    'start-takes-twice': () =>
      'Een vast bedrag per jaar zou in één jaar twee keer worden geteld. Kies 1 januari als begin.',
  },

  ...schemeSums,

  forecast: {
    heading: (f: { year: string }) => `Met de cijfers van ${f.year} had dit gegeven:`,
    more: (f: { to: string; amount: string }) => `${f.amount} meer naar ${f.to}.`,
    less: (f: { to: string; amount: string }) => `${f.amount} minder naar ${f.to}.`,
    same: (f: { to: string }) => `Evenveel naar ${f.to}.`,
    memberMore: (f: { member: string; amount: string }) => `${f.member} had ${f.amount} meer in het potje.`,
    memberLess: (f: { member: string; amount: string }) => `${f.member} had ${f.amount} minder in het potje.`,
    memberSame: (f: { member: string }) => `Voor ${f.member} verandert het potje niet.`,
  },

  preset: {
    amersfoort: {
      name: 'Zoals in Amersfoort',
      about: '30 % van de netto-omzet is voor de coöperatie. De rest gaat in het potje, om te investeren.',
    },
    breda: {
      name: 'Zoals in Breda',
      about:
        'Een deel voor opleiding, een deel voor de coöperatie, de rest in het potje. ' +
        'Boven een grens gaat geld naar de gemeente. De getallen zijn niet bekend: die bepaal je zelf.',
    },
    zaanstad: {
      name: 'Zoals in Zaanstad',
      about:
        'Er wordt niets uitbetaald. Het geld blijft staan voor investeringen en opleiding. ' +
        'Of en hoeveel de coöperatie krijgt, is niet bekend: dat bepaal je zelf.',
    },
    zutphen: {
      name: 'Zoals in Zutphen',
      about:
        'Een deel voor de coöperatie, een klein deel voor het lid zelf, de rest naar de gemeente. ' +
        'De getallen zijn niet bekend: die bepaal je zelf.',
    },
    empty: {
      name: 'Zelf beginnen',
      about: 'Een deel voor de coöperatie, de rest naar het potje. Alles kun je veranderen.',
    },
    source: (f: { url: string; year?: string }) => (f.year ? `Bron: ${f.url} (${f.year})` : `Bron: ${f.url}`),
  },
}
