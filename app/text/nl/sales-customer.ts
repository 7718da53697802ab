import { withStop } from '../sentence.ts'

/** The customer's own page, and what invoices bring to the first page. */
export const outside = {
  customerPage: {
    title: {
      invoice: (f: { number: string }) => `Factuur ${f.number}`,
      'credit-note': (f: { number: string }) => `Creditfactuur ${f.number}`,
    },
    toPay: (f: { amount: string }) => `Je betaalt ${f.amount}`,
    forWork: (f: { maker: string }) => `voor het werk van ${f.maker}`,
    paid: 'Deze factuur is betaald. Dank je wel.',
    partPaid: (f: { paid: string; open: string }) => `We kregen ${f.paid}. Er staat nog ${f.open} open.`,
    credited: 'Deze factuur is teruggedraaid. Je hoeft niets te betalen.',
    creditedPart: (f: { amount: string }) => `Van deze factuur is ${f.amount} gecrediteerd.`,
    tooMuch: (f: { amount: string }) => `Je betaalde ${f.amount} te veel. Dat krijg je terug.`,
    talked: 'We praten hier nog met je over. Je hoeft nu niet te betalen.',
    late: (f: { due: string }) => `De betaaldag was ${f.due}. Heb je al betaald? Dan hoef je niets te doen.`,
    creditNote: (f: { number: string }) =>
      `Dit is een creditfactuur bij factuur ${f.number}. Je hoeft niets te betalen.`,
    creditNoteAlone: 'Dit is een creditfactuur. Je hoeft niets te betalen.',
    number: 'Factuur',
    due: 'Betalen voor of op',
    payee: 'Aan',
    iban: 'Rekening',
    reference: 'Betalingskenmerk',
    referenceHint: 'Zet dit bij je betaling. Dan weten we waar het voor is.',
    amount: 'Bedrag',
    forWhom: 'Voor',
    maker: 'Gemaakt door',
    did: 'Wie deed het werk',
    worked: 'Werk op',
    what: 'Wat er is gedaan',
    total: 'Totaal',
    vat: 'Btw',
    vatIncluded: 'Btw, zit in het totaal',
    yourReference: 'Je kenmerk',
    note: 'Bericht',
    howToPay: 'Zo betaal je',
    qr: 'Scan dit met de app van je bank. Alles staat dan al ingevuld.',
    qrPhone: 'Zit je op je telefoon? Kopieer dan het bedrag, het rekeningnummer en het betalingskenmerk.',
    qrAlt: (f: { amount: string; name: string; iban: string; reference: string }) =>
      `QR-code om te betalen: ${f.amount} aan ${f.name}, rekening ${f.iban}, kenmerk ${f.reference}.`,
    pdf: 'Open de factuur (pdf)',
    pdfBefore: 'Deze factuur heb je eerder gekregen. Dit is wat er nog open staat.',
    pdfBusy: 'De pdf wordt nu gemaakt. Kijk over een minuut nog een keer.',
    about: (f: { maker: string; seller: string }) =>
      `${f.maker} is lid van ${withStop(f.seller)} Daarom krijg je de factuur van ons.`,
    kvk: (f: { number: string }) => `KVK ${f.number}`,
    question: 'Ik heb een vraag',
    questionLabel: 'Wat wil je vragen?',
    questionHint: 'Het antwoord komt op deze pagina. Hebben we je e-mailadres? Dan mailen we het ook.',
    ask: 'Stuur je vraag',
    asked: 'Je vraag is verstuurd. Het antwoord komt hier te staan.',
    yourQuestions: 'Je vragen',
    youAsked: (f: { moment: string }) => `Jij, ${f.moment}`,
    weAnswered: (f: { moment: string }) => `Wij, ${f.moment}`,
  },

  home: {
    /** What the administration wrote for a member, who is asked for a yes. */
    agree: (f: { customer: string }) => `Kijk na: factuur voor ${f.customer}`,
    agreeChanged: 'De administratie veranderde hem.',
    agreeMade: 'De administratie maakte hem voor jou.',
    disagreed: (f: { member: string; customer: string }) =>
      `${f.member} zegt: er klopt iets niet. Factuur voor ${f.customer}`,
    returned: (f: { customer: string }) => `Terug: factuur voor ${f.customer}`,
    draft: (f: { customer: string }) => `Maak af: factuur voor ${f.customer}`,
    question: (f: { customer: string }) => `${f.customer} heeft een vraag`,
    newInvoice: '+ Nieuwe factuur',
    news: 'Laatste nieuws',
    newsPaid: (f: { customer: string; amount: string }) => `Betaald door ${f.customer}: ${f.amount}.`,
    newsToPot: (f: { amount: string }) => `${f.amount} ging naar je potje.`,
    /** `to` is where the scheme carries what is above the threshold. */
    newsFull: (f: { amount: string; to: string; day: string }) =>
      `Op ${f.day} was je potje vol. Daarom ging ${f.amount} naar ${f.to}.`,
    newsFilled: (f: { pot: string; amount: string; to: string; day: string }) =>
      `${f.pot} ging naar je potje. Daarmee was het vol, op ${f.day}. De rest ging naar ${f.to}: ${f.amount}.`,
    newsOutSince: (f: { amount: string }) => `Daarna ging er ${f.amount} uit je potje.`,
    newsCredited: (f: { number: string }) => `Factuur ${f.number} werd lager.`,
    newsWrittenOff: (f: { customer: string; number: string }) =>
      `${f.customer} betaalt factuur ${f.number} niet. Dat is niet jouw schuld: je hoeft niets te doen.`,
    newsWrittenOffLess: (f: { customer: string; number: string }) =>
      `Van factuur ${f.number} van ${f.customer} is nu minder afgeboekt.`,
    newsReversed: (f: { customer: string; amount: string }) =>
      `De betaling van ${f.customer} ging terug: ${f.amount}.`,
    newsFromPot: (f: { amount: string }) => `${f.amount} ging uit je potje.`,
    newsBooked: (f: { day: string; what: string }) => `Geboekt op ${f.day}: ${f.what}.`,
    newsCounts: (f: { day: string }) => `Het telt op ${f.day}.`,
    newsPotSame: 'Je potje bleef gelijk.',
    newsNone: 'Nog geen nieuws. Als een klant betaalt, lees je het hier.',
    office: 'Facturen',
    approve: 'Goedkeuren',
    approveDetail: (f: { count: number; days: number }) => {
      const invoices = f.count === 1 ? '1 factuur' : `${f.count} facturen`
      const oldest = f.days === 0 ? 'van vandaag' : f.days === 1 ? 'oudste 1 dag' : `oudste ${f.days} dagen`
      return `${invoices}, ${oldest}`
    },
    questions: 'Vragen van klanten',
    unseen: 'Concepten van leden zonder e-mail',
    unseenDetail: (f: { count: number }) =>
      f.count === 1
        ? '1 concept wacht: dat lid ziet het niet. Bel, en leg het voor.'
        : `${f.count} concepten wachten: die leden zien ze niet. Bel, en leg ze voor.`,
    questionsDetail: (f: { count: number }) =>
      f.count === 1 ? '1 vraag zonder antwoord' : `${f.count} vragen zonder antwoord`,
    allDone: 'Er wachten geen facturen op jou.',
  },
}
