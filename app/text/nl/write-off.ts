const ANSWERED = {
  yes: 'zei ja',
  no: 'zei nee',
  back: 'zei ja tegen terugnemen',
  'taken-back': 'nam de vraag terug',
}

/** Writing off what a customer will not pay: pages, and why something cannot be done. */
export const writeOff = {
  entry: {
    more: (f: { number: string }) => `Afgeboekt: factuur ${f.number}`,
    mistake: (f: { number: string }) => `Niet meer afgeboekt: factuur ${f.number}`,
    paid: (f: { number: string }) => `Toch betaald na afboeken: factuur ${f.number}`,
  },
  title: 'Afboeken wat niet betaald wordt',
  lead:
    'Betaalt een klant echt niet meer? Dan vraagt de één om af te boeken, en zegt een ander ja. ' +
    'De btw komt terug van de Belastingdienst.',
  link: 'Afboeken wat niet betaald wordt',
  back: 'Terug naar afboeken',
  open: 'Boek af',
  waits: 'Wacht op een ja van een ander',
  forYou: 'Zeg ja of nee op afboeken',
  outdated: {
    title: 'Dit bedrag klopt niet meer',
    task: 'Afboeken: vraag het opnieuw',
    detail: (f: { asked: string; now: string }) => `gevraagd ${f.asked}, nu ${f.now}`,
    open: (f: { asked: string; now: string | undefined }) =>
      f.now === undefined
        ? `Gevraagd is ${f.asked}. Nu staat er niets meer open. Hier kan niemand ja op zeggen.`
        : `Gevraagd is ${f.asked}. Nu staat er ${f.now} open. Hier kan niemand ja op zeggen. ` +
          `Vraag het opnieuw, voor ${f.now}.`,
    givenUp: (f: { asked: string; now: string | undefined }) =>
      f.now === undefined
        ? `Gevraagd is ${f.asked}. Nu is er niets meer afgeboekt. Hier kan niemand ja op zeggen.`
        : `Gevraagd is ${f.asked}. Nu is er ${f.now} afgeboekt. Hier kan niemand ja op zeggen. ` +
          `Vraag het opnieuw, voor ${f.now}.`,
    askAnew: 'Vraag het opnieuw',
  },
  none: 'Niemand vroeg om iets af te boeken.',
  asked: (f: { who: string; number: string; customer: string; amount: string }) =>
    `${f.who} vraagt om factuur ${f.number} van ${f.customer} af te boeken: ${f.amount}.`,
  askedBack: (f: { who: string; number: string; customer: string; amount: string }) =>
    `${f.who} vraagt om het afboeken van factuur ${f.number} van ${f.customer} terug te nemen: ${f.amount}.`,
  why: (f: { ground: string; why: string }) => `${f.ground}. ${f.why}`,
  yes: (f: { number: string }) => `Ja, boek factuur ${f.number} af`,
  no: (f: { number: string }) => `Nee, boek factuur ${f.number} niet af`,
  needsAnother: 'Jij vroeg dit. Een ander van de administratie zegt ja.',
  overYear: 'Meer dan een jaar te laat',
  overYearLead: 'De btw hiervan mag je nu terugvragen. Dat gaat door af te boeken.',
  late: (f: { number: string; customer: string; amount: string; due: string }) =>
    `${f.number}, ${f.customer}: ${f.amount}, te betalen voor of op ${f.due}`,
  answered: 'Eerder gevraagd',
  answeredOne: (f: {
    day: string
    who: string
    number: string
    customer: string
    amount: string
    said: 'yes' | 'no' | 'back' | 'taken-back'
  }) => `${f.day}: ${f.who} ${ANSWERED[f.said]}. Factuur ${f.number} van ${f.customer}, ${f.amount}.`,
  grounds: {
    certain: 'Het is zeker dat de klant niet betaalt',
    year: 'Het is meer dan een jaar te laat',
    mistake: 'Afboeken was een vergissing',
  },
  takeBack: {
    open: (f: { number: string }) => `Neem het afboeken van ${f.number} terug`,
    title: (f: { number: string; customer: string }) =>
      `Afboeken van factuur ${f.number} van ${f.customer} terugnemen`,
    lead: (f: { amount: string; vat: string }) =>
      `Er is ${f.amount} afgeboekt. Dat staat dan weer open. ` +
      `De ${f.vat} btw daarvan gaat weer naar de Belastingdienst.`,
    notShared: 'Er was nog niets van verdeeld, dus er verandert niets aan een potje.',
    before: 'Deze factuur is van voor Gilde, dus er verandert niets aan een potje.',
    shared: (f: { members: string }) =>
      `Wat bij het afboeken terugging, wordt weer verdeeld: ook aan ${f.members}.`,
    why: 'Wat ging er mis?',
    whyHint:
      'Dit leest wie ja of nee zegt, en later de kascommissie. Bijvoorbeeld: de verkeerde factuur gekozen.',
    save: 'Vraag om het terug te nemen',
    yes: (f: { number: string }) => `Ja, neem het afboeken van factuur ${f.number} terug`,
    no: (f: { number: string }) => `Nee, factuur ${f.number} blijft afgeboekt`,
  },
  form: {
    title: (f: { number: string; customer: string }) => `Factuur ${f.number} van ${f.customer} afboeken`,
    lead: (f: { open: string; vat: string; net: string }) =>
      `Er staat ${f.open} open. Daarvan komt ${f.vat} btw terug van de Belastingdienst. De omzet wordt ${f.net} lager.`,
    notShared: 'Er is nog niets van verdeeld, dus er gaat niets uit een potje.',
    before:
      'Deze factuur is van voor Gilde. De omzet is toen verdeeld, dus er gaat niets uit een potje: het verlies is ' +
      'van de coöperatie.',
    wasShared: (f: { members: string }) =>
      `Hiervan is al verdeeld bij het versturen. Dat gaat terug, ` +
      `ook uit het potje van ${f.members}. Vertel het eerst zelf.`,
    ground: 'Waarom mag het nu?',
    groundHint:
      'Zeker is: failliet, niet te vinden, of samen zo afgesproken. Anders wacht je een jaar na de betaaldag.',
    why: 'Wat is er gebeurd?',
    whyHint:
      'Dit leest wie ja of nee zegt, en later de kascommissie. Bijvoorbeeld: failliet op 3 mei, brief van de curator.',
    save: 'Vraag om af te boeken',
  },
  doneAsked: 'Gevraagd. Het staat klaar voor een ander.',
  doneYes: 'Afgeboekt. Betaalt de klant toch nog, dan koppel je dat geld gewoon aan de factuur.',
  doneBack: 'Teruggenomen. De factuur staat weer open.',
  doneNo: 'Je zei nee. Er verandert niets aan de factuur.',
  refusals: {
    'nothing-open': 'Van deze factuur staat niets meer open.',
    'nothing-written-off': 'Van deze factuur is niets afgeboekt.',
    'year-not-over': 'Dat jaar is nog niet om. Kies dit alleen als het zeker is dat de klant niet betaalt.',
    'write-off-waits': 'Iemand vroeg dit al. Het wacht op een ja.',
    'own-pot': 'Dit is werk van jezelf. Een ander van de administratie moet dit doen.',
    'no-such-write-off': 'Hier is al op geantwoord.',
    'open-changed': 'Er staat nu iets anders open of afgeboekt. Zeg nee, en vraag het opnieuw.',
    'invoice-not-found': 'Deze factuur is er niet.',
    'no-scheme-in-force': 'Voor deze dag geldt geen regeling, dus verdelen kan niet. Vraag het bestuur.',
  },
}
