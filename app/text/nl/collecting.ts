import { sales } from './sales.ts'

/** Reminding customers who pay late: pages, the letters themselves, why something cannot be done. */
export const collecting = {
  title: 'Herinneringen',
  lead: 'Wie te laat is met betalen, krijgt een herinnering: eerst vriendelijk, dan duidelijker.',
  back: 'Terug naar herinneringen',
  step: {
    friendly: 'Vriendelijke herinnering',
    firm: 'Tweede herinnering',
    last: 'Laatste herinnering',
    claim: 'Vraag om de kosten',
  },
  due: (f: { count: number }) =>
    f.count === 1 ? 'Nu te sturen: 1 brief' : `Nu te sturen: ${f.count} brieven`,
  dueLater: (f: { count: number }) =>
    f.count === 1 ? 'Straks te sturen: 1 brief' : `Straks te sturen: ${f.count} brieven`,
  waitsForBank: (f: { count: number }) =>
    f.count === 1
      ? '1 klant krijgt nu geen brief: die heeft misschien al betaald. Zie hieronder.'
      : `${f.count} klanten krijgen nu geen brief: die hebben misschien al betaald. Zie hieronder.`,
  nothingDue: 'Er is nu niets te sturen.',
  sendAll: (f: { count: number }) => (f.count === 1 ? 'Stuur de brief' : `Stuur alle ${f.count} brieven`),
  sendOne: 'Stuur alleen deze brief',
  byMail: (f: { to: string }) => `Gaat per mail naar ${f.to}.`,
  onPaper: 'Deze klant heeft geen e-mailadres. Print de brief nadat je op Stuur drukt.',
  read: 'Lees de brief',
  late: (f: { number: string; open: string; days: number }) =>
    `${f.number}: ${f.open}, ${f.days} ${f.days === 1 ? 'dag' : 'dagen'} te laat`,
  pause: {
    open: 'Even wachten met deze klant',
    until: 'Tot en met welke dag wachten we?',
    untilHint: 'Hooguit drie maanden. Daarna kijkt iemand opnieuw.',
    why: 'Waarom?',
    whyHint: 'Bijvoorbeeld: betaalt in twee delen, belde dinsdag.',
    save: 'Wacht tot die dag',
    title: 'We wachten met',
    of: (f: { customer: string; number: string | null; until: string; why: string; who: string }) =>
      `${f.customer}${f.number === null ? '' : `, factuur ${f.number}`}: ` +
      `tot en met ${f.until}. ${f.who} schreef: ${f.why}`,
    end: (f: { customer: string }) => `Ga verder met ${f.customer}`,
  },
  held: {
    title: 'Te laat, en nu geen brief',
    number: 'Factuur',
    customer: 'Klant',
    open: 'Staat open',
    why: 'Waarom nu niet',
    disputed: 'In gesprek met de klant',
    paused: (f: { day: string }) => `We wachten. Verder op ${f.day}`,
    inBank: (f: { day: string; amount: string }) =>
      `Op ${f.day} kwam ${f.amount} binnen. Dat kan van deze klant zijn. Verwerk eerst die regel.`,
    toLine: 'Naar de regel van de bank',
    later: (f: { day: string; step: string }) => `${f.step} op ${f.day}`,
    'all-sent': 'Alle brieven zijn gestuurd. Bel de klant, of boek het af.',
  },
  sent: {
    title: 'Laatst gestuurd',
    none: 'Er is nog geen herinnering gestuurd.',
    one: (f: { day: string; step: string; customer: string; open: string }) =>
      `${f.day}: ${f.step} aan ${f.customer} over ${f.open}`,
    mailed: 'Gemaild',
    waits: 'Mail wordt gestuurd',
    failed: 'Mail kwam niet aan. Kijk het adres na, of print de brief.',
    print: 'Print de brief',
  },
  doneSent: (f: { mailed: number; toPrint: number }) => {
    const mailed = f.mailed === 1 ? '1 brief gaat per mail' : `${f.mailed} brieven gaan per mail`
    if (f.toPrint === 0) return `${mailed}.`
    const toPrint = f.toPrint === 1 ? '1 brief moet je printen' : `${f.toPrint} brieven moet je printen`
    return f.mailed === 0 ? `${toPrint}: zie hieronder.` : `${mailed}, ${toPrint}: zie hieronder.`
  },
  donePaused: 'We wachten met deze klant.',
  doneEnded: 'We gaan verder met deze klant.',
  bankBehind: (f: { until: string | null }) =>
    f.until === null
      ? 'Lees eerst de bank in. Nu weten we niet wie er betaald heeft, en sturen we niets.'
      : `Werk eerst de bank bij. We weten alleen tot en met ${f.until} wie er betaald heeft, en sturen nu niets.`,
  off: 'Herinneren staat uit. Zet het aan bij de afspraken.',
  toBank: 'Naar de bank',
  planLink: 'Afspraken over herinneren',
  plan: {
    title: 'Afspraken over herinneren',
    lead: 'Dit geldt voor alle klanten, vanaf vandaag. Wat al gestuurd is, verandert niet.',
    sending: 'Hoe gaan herinneringen weg?',
    sendings: {
      held: 'Ze staan klaar, en de administratie drukt op Stuur',
      'by-itself': 'Vanzelf, op werkdagen om half tien',
      off: 'Niet: we herinneren zelf, buiten Gilde',
    },
    friendlyAfter: 'Vriendelijke herinnering, zoveel dagen te laat',
    firmAfter: 'Tweede herinnering, zoveel dagen te laat',
    lastAfter: 'Laatste herinnering, zoveel dagen te laat',
    bankWithin: 'Alleen sturen als de bank hooguit zoveel dagen achterloopt',
    bankWithinHint: 'Anders krijgt iemand een brief die al betaald heeft.',
    costs: 'Vraag na de laatste herinnering ook incassokosten',
    costsHint:
      'De wet staat dat toe: 15 %, minstens € 40. De laatste brief zegt dat vooraf, ' +
      'en geeft de klant veertien dagen. ',
    save: 'Leg de afspraken vast',
    saved: 'De afspraken zijn vastgelegd.',
  },
  wait: {
    title: (f: { customer: string }) => `Nog even wachten met ${f.customer}?`,
    lead: (f: { number: string; open: string }) =>
      `Over factuur ${f.number} van ${f.open} sturen we dan veertien dagen geen brief. ` +
      `Je kunt de klant in die tijd zelf bellen.`,
    why: 'Wat wil je doen, of wat zei de klant?',
    whyHint: 'De administratie leest dit.',
    save: 'Wacht veertien dagen',
    back: 'Terug',
  },
  home: {
    task: 'Herinneringen sturen',
    taskDetail: (f: { count: number; amount: string }) =>
      f.count === 1
        ? `1 klant is te laat met ${f.amount}`
        : `${f.count} klanten zijn te laat met ${f.amount}`,
    late: 'Facturen die te laat zijn',
    lateDetail: (f: { count: number; amount: string }) =>
      f.count === 1
        ? `1 factuur van ${f.amount}. Er gaat geen herinnering meer heen: bel de klant.`
        : `${f.count} facturen, samen ${f.amount}. Er gaat geen herinnering meer heen: bel de klanten.`,
    bank: 'Lees een afschrift in: dan kunnen er herinneringen weg',
    member: (f: { customer: string; number: string }) =>
      `${f.customer} heeft factuur ${f.number} nog niet betaald`,
    memberToday: 'Er gaat een duidelijkere brief heen. Wil je eerst zelf bellen? Dan wachten we.',
    memberOn: (f: { day: string }) =>
      `Op ${f.day} gaat er een duidelijkere brief heen. Wil je eerst zelf bellen? Dan wachten we.`,
  },
  letter: {
    subject: {
      friendly: (f: { count: number; number: string; maker: string }) =>
        f.count === 1
          ? `Herinnering: factuur ${f.number} van ${f.maker}`
          : `Herinnering: ${f.count} facturen van ${f.maker}`,
      firm: (f: { count: number; number: string; maker: string }) =>
        f.count === 1 ? `Tweede herinnering: factuur ${f.number}` : `Tweede herinnering: ${f.count} facturen`,
      last: (f: { count: number; number: string; maker: string }) =>
        f.count === 1
          ? `Laatste herinnering: factuur ${f.number}`
          : `Laatste herinnering: ${f.count} facturen`,
      claim: (f: { count: number; number: string; maker: string }) =>
        f.count === 1 ? `Kosten bij factuur ${f.number}` : `Kosten bij ${f.count} facturen`,
    },
    hello: sales.mail.hello,
    friendly: (f: { maker: string; open: string }) =>
      `Misschien is het je ontgaan: voor het werk van ${f.maker} staat nog ${f.open} open. Wil je dat betalen?`,
    firm: (f: { maker: string; open: string }) =>
      `We schreven je al eerder: voor het werk van ${f.maker} staat nog ${f.open} open. ` +
      `${f.maker} en onze coöperatie rekenen op je betaling. Wil je het binnen zeven dagen betalen?`,
    last: (f: { maker: string; open: string }) =>
      `Dit is onze laatste herinnering. Voor het werk van ${f.maker} staat ${f.open} open. ` +
      'Wil je dit betalen binnen veertien dagen, vanaf de dag nadat je deze brief kreeg?',
    lastCosts: (f: { costs: string }) =>
      `Betaal je niet binnen die veertien dagen, dan vragen we ook incassokosten. Dat is ${f.costs}. ` +
      'Zo staat het in de wet (Besluit vergoeding voor buitengerechtelijke incassokosten).',
    claim: (f: { open: string; costs: string; total: string }) =>
      `Je betaalde niet binnen veertien dagen na onze laatste herinnering. Er staat ${f.open} open. ` +
      `Daar komt nu ${f.costs} aan incassokosten bij. Samen is dat ${f.total}.`,
    invoice: (f: { number: string; issued: string; due: string; open: string }) =>
      `Factuur ${f.number} van ${f.issued}, te betalen tot en met ${f.due}: ${f.open}`,
    open: 'Bekijk en betaal:',
    trouble: 'Klopt er iets niet, of lukt betalen nu niet? Laat het ons weten. Dan zoeken we samen een weg.',
    crossed: 'Heb je net betaald? Dan hoef je niets te doen.',
    bye: 'Met vriendelijke groet,',
    to: 'Aan',
    pay: (f: { iban: string; name: string; number: string }) =>
      `Betaal op ${f.iban} van ${f.name}, met factuurnummer ${f.number} erbij.`,
    payAll: (f: { iban: string; name: string }) =>
      `Betaal op ${f.iban} van ${f.name}, met de factuurnummers erbij.`,
  },
  refusals: {
    'steps-out-of-order': 'Een latere herinnering komt na een eerdere. Kijk het aantal dagen na.',
    'reminders-off': 'Herinneren staat uit. Zet het aan bij de afspraken.',
    'bank-behind': 'Werk eerst de bank bij. Nu weten we niet wie er betaald heeft.',
    'nothing-due':
      'Hier is niets te sturen: betaald, misschien betaald (kijk bij de bank), gepauzeerd, of vandaag al gestuurd.',
    'not-late': 'Deze factuur is niet (meer) te laat.',
    'pause-day-wrong': 'Kies een dag vanaf vandaag, en hooguit drie maanden verder.',
    'no-such-pause': 'Deze pauze is al voorbij.',
  },
}
