import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** A membership is ended in the register: asked first, told afterwards. */
export const endingMembership = {
  title: (name: string) => `Schrijf ${name} uit`,
  lead:
    'Dit kan als de laatste dag voorbij is. Op de laatste dag zelf werkt alles nog. ' +
    'Daarna leest dit lid alleen nog de eigen bewijzen.',
  first: 'Kijk eerst wat er nog loopt',
  firstWhy: 'Offertes, vaste facturen, bonnen en de bladzijde in de etalage stoppen niet vanzelf.',
  look: (name: string) => `Wat loopt er nog van ${name}?`,
  notSaid: (name: string) =>
    `Er staat nog niet dat ${name} stopt. Schrijf dat eerst op, met de laatste dag. ` +
    'Daarna schrijft iemand anders uit: twee mensen kijken ernaar.',
  say: (name: string) => `Schrijf op dat ${name} stopt`,
  said: (f: { name: string; day: string }) => `${f.name} zei: mijn laatste dag is ${f.day}.`,
  written: (f: { name: string; by: string; day: string }) =>
    `${f.by} schreef op: de laatste dag van ${f.name} is ${f.day}.`,
  another: 'Is het een andere dag? Neem het dan eerst terug, en schrijf het opnieuw op.',
  sayings: (name: string) => `Bekijk hoe ver ${name} is met stoppen`,
  standsAfter: 'Dit is van na die laatste dag',
  afterOf: {
    invoices: (f: { day: string }) => `Er zijn facturen verstuurd voor werk tot en met ${f.day}.`,
    quotes: (f: { day: string }) => `Een klant zei ja tegen werk tot en met ${f.day}.`,
    hours: (f: { day: string }) => `Er zijn gewerkte uren opgeschreven tot en met ${f.day}.`,
    statements: (f: { day: string }) => `Er zijn overzichten voor de gemeente bevestigd tot en met ${f.day}.`,
  },
  why: 'Waarom is het toch deze dag?',
  whyHint:
    'De laatste dag is lang geleden, of er staat nog werk na. Vertel waarom je dit nu pas opschrijft. ' +
    'We bewaren wat je hier schrijft.',
  next: 'Ga verder',
  sure: {
    title: (name: string) => `Klopt dit? Je schrijft ${name} uit`,
    lastDay: (f: { name: string; day: string }) => `De laatste dag van ${f.name} als lid was ${f.day}.`,
    after: (name: string) => `${name} kan daarna geen facturen meer maken en leest alleen de eigen bewijzen.`,
    open: 'Dit staat nog open',
    openLook: 'Bekijk wat er nog loopt',
    nothingOpen: 'Er staat niets meer open.',
    mail: (name: string) => `${name} krijgt hierover een mail.`,
    call: (name: string) =>
      `${name} heeft geen e-mailadres. Bel ${name}. Dat staat straks ook bij wat je moet doen.`,
    yes: (name: string) => `Ja, schrijf ${name} uit`,
    change: 'Nee, ga terug',
  },
  done: {
    mail: (f: { name: string; day: string }) =>
      `${f.name} is uitgeschreven. De laatste dag was ${f.day}. Er gaat een mail naar ${f.name}.`,
    call: (f: { name: string; day: string }) =>
      `${f.name} is uitgeschreven. De laatste dag was ${f.day}. Bel ${f.name} om het te vertellen.`,
  },
  tell: {
    title: (name: string) => `Vertel ${name} dat het lidmaatschap stopte`,
    noAddress: (name: string) => `${name} heeft geen e-mailadres.`,
    mailFailed: (name: string) => `De mail aan ${name} kwam niet aan.`,
    say: (f: { day: string; until: string }) =>
      `Zeg: je was lid tot en met ${f.day}. Je bewijzen kun je lezen tot en met ${f.until}. ` +
      'Klopt er iets niet? Zeg het dan meteen.',
    /** To who has no e-mail address: a card is their way in. */
    sayOnPhone: (f: { day: string; until: string }) =>
      `Zeg: je was lid tot en met ${f.day}. We bewaren je bewijzen tot en met ${f.until}. Wil je ze ` +
      'zelf bekijken, of moet je nog een overzicht voor de gemeente afmaken? Kom langs: dan krijg je een inlogkaart. ' +
      'Heb je een papier nodig? Bel ons. ' +
      'Klopt er iets niet? Zeg het dan meteen.',
    call: (phone: string) => `Bel ${phone}`,
    did: 'Ik heb het verteld',
    done: (name: string) => `Opgeschreven: je vertelde het aan ${name}.`,
    detail: (f: { day: string }) => `Lid tot en met ${f.day}`,
  },
  standing: {
    title: (f: { name: string }) => `Wat loopt er nog van ${f.name}?`,
    count: ({ count }: { count: number }) =>
      count === 0
        ? 'Er loopt niets meer dat iemand moet afmaken.'
        : count === 1
          ? 'Er is nog 1 ding af te maken.'
          : `Er zijn nog ${count} dingen af te maken.`,
    followed: 'Dit is hoe het nu staat. Is iets klaar? Dan verdwijnt het vanzelf van deze pagina.',
    road: (f: { name: string }) => `Bekijk hoe ver ${f.name} is met stoppen`,
  },
  mail: {
    subject: (f: { cooperative: string }) => `Je lidmaatschap van ${f.cooperative} is gestopt`,
    hello: (f: { name: string }) => `Dag ${f.name},`,
    said: (f: { day: string; cooperative: string }) => `Je was lid van ${f.cooperative} tot en met ${f.day}.`,
    wrong: 'Klopt dit niet? Bel of mail ons dan meteen. Het kan worden teruggezet.',
    read: (f: { until: string }) =>
      `Je overzichten, je overeenkomsten en je potje kun je nog lezen, tot en met ${f.until}. Log in zoals altijd.`,
    money: 'Betaalt een klant later nog een factuur van je? Dan wordt dat verdeeld zoals altijd.',
    button: 'Bekijk je bewijzen',
  },
}

/** Why a membership, or work in a business, does not end on that day. */
export const endRefusals = {
  'orders-waiting': (f: RefusalFacts['orders-waiting']) =>
    `Bestellingen van klanten die nog wachten: ${f.count}. Het lid ziet ze bij Te doen en maakt ze eerst af. ` +
    'Stopt het lid als lid? Schrijf dat op. Dan zie je de klanten op de bladzijde met wat er nog loopt, ' +
    'en regel je het.',
  'work-after': (f: RefusalFacts['work-after']) =>
    `Er is in deze onderneming nog gewerkt tot en met ${f.day}. Kies die dag of later.`,
  'end-asks-why':
    'De laatste dag is lang geleden, of er staat nog werk na. Vertel waarom het toch die dag is.',
}
