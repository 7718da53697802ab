const choice = new Intl.ListFormat('nl', { type: 'disjunction' })
const lines = (count: number) => (count === 1 ? '1 regel' : `${count} regels`)

/** The pages of the bank: working through the lines, one line, reading a file, statements. */
export const bankPages = {
  page: {
    title: 'Bank',
    toDo: (f: { without: number; with: number }) =>
      `${lines(f.without)} zonder voorstel, ${f.with} met voorstel`,
    more: (f: { count: number }) => `En nog ${f.count} regels daarna.`,
    confirmAll: (f: { count: number }) => `Alles met 100 % bevestigen (${f.count})`,
    confirmed: (f: { count: number }) =>
      f.count === 0 ? 'Er was niets meer om te bevestigen.' : `${lines(f.count)} bevestigd.`,
    notConfirmed: (f: { count: number }) => `${lines(f.count)} kon niet. Die staan er nog.`,
    filter: 'Welke regels',
    filterToDo: 'Te doen',
    filterAll: 'Alle',
    filterParked: 'Uitzoeken',
    filterDone: 'Klaar',
    import: 'Bestand inlezen',
    statements: 'Afschriften',
    search: 'Zoek in de regels',
    searchHint: 'Naam, omschrijving, rekening of bedrag',
    searchButton: 'Zoek',
    listToDo: 'Regels die je nog moet doen',
    listAll: 'Bankregels',
    nothingFound: 'Geen regels gevonden.',
    emptyTitle: 'Nog geen bankregels',
    empty: (f: { formats: readonly string[] }) =>
      `Haal bij je bank een afschrift op als ${choice.format(f.formats)}. Lees het hier in. Daarna kies je per ` +
      'regel wat het is.',
    allDone: 'Klaar.',
    allDoneTime: (f: { minutes: number }) =>
      f.minutes <= 1 ? 'Klaar. Je was een minuut bezig.' : `Klaar. Je was ${f.minutes} minuten bezig.`,
    allDoneBody: 'Elke regel van de bank heeft zijn plek.',
    nothingWaitsTime: (f: { minutes: number }) =>
      f.minutes <= 1
        ? 'Er wacht geen regel meer. Je was een minuut bezig.'
        : `Er wacht geen regel meer. Je was ${f.minutes} minuten bezig.`,
    setAside: (f: { count: number }) =>
      f.count === 1
        ? 'Wel is er 1 regel bewaard voor later. Die moet je nog uitzoeken.'
        : `Wel zijn er ${f.count} regels bewaard voor later. Die moet je nog uitzoeken.`,
    toSetAside: 'Zoek ze uit',
    unknownParty: 'Onbekend',
    state: { sure: 'Zeker', proposal: 'Voorstel', none: 'Zelf kiezen', done: 'Klaar', parked: 'Uitzoeken' },
    last: (f: { name: string; amount: string }) => `Laatst gedaan: ${f.name}, ${f.amount}.`,
    undone: 'Ongedaan gemaakt. De regel wacht weer. De boeking staat nog in de boeken, met een tegenboeking.',
    undoLast: 'Maak ongedaan',
    keyAccept: 'Boek het eerste voorstel. Is het minder dan 85 % zeker? Dan vragen we het eerst.',
    nextProposal: 'De volgende regel met een voorstel',
    onlyByHand:
      'Er zijn nu alleen nog regels zonder voorstel. Die kies je zelf, of je bewaart ze voor later.',
    keyReject: 'Geen van deze voorstellen',
    keyLater: 'Bewaar deze regel voor later',
    keyTakeUp: 'Maak het bewaren ongedaan. Dan kies je alsnog wat de regel is.',
    keyUndo: 'Maak het laatste ongedaan',
  },

  line: {
    title: (f: { name: string; amount: string }) => `${f.name}: ${f.amount}`,
    asSent: 'De regel zoals de bank hem stuurde',
    raw: 'Precies wat de bank stuurde',
    bookedOn: 'Dag',
    valueOn: 'Rentedatum',
    amount: 'Bedrag',
    name: 'Van of naar',
    iban: 'Rekening',
    text: 'Omschrijving',
    reference: 'Betalingskenmerk',
    endToEnd: 'Kenmerk van de betaler',
    bankReference: 'Kenmerk van de bank',
    account: 'Onze rekening',
    reversal: 'De bank draait hiermee een eerdere betaling terug.',
    proposals: 'Wat kan dit zijn?',
    notHanded: (f: { number: number; name: string }) =>
      `Dit bedrag staat klaar voor ${f.name} in opdracht ${f.number}, die nog niet naar de bank is. ` +
      'Is het al betaald? Trek die opdracht eerst in: dan herkennen we deze regel, en betaal je niet twee keer.',
    toBatch: (f: { number: number }) => `Naar opdracht ${f.number}`,
    noProposal: 'We weten niet wat dit is. Kies het hieronder zelf.',
    noProposalToRead: 'We weten niet wat dit is. De administratie kiest het.',
    why: 'Waarom',
    willDo: 'Dit gebeurt er',
    accept: 'Klopt, boek dit',
    acceptOther: 'Boek dit',
    askFirst: 'Dit voorstel is niet zeker. Klopt het? Druk dan nog een keer op Enter.',
    reject: 'Nee, dit niet',
    rejectAll: 'Geen van deze',
    byHand: 'Zelf kiezen',
    findInvoice: 'Zoek een openstaande factuur',
    findHint: 'Nummer, naam van de klant of bedrag',
    foundInvoices: 'Openstaande facturen',
    invoice: 'Factuur',
    open: 'Open',
    whole: 'Boek hierop',
    wholeOn: (f: { number: string }) => `Boek de hele regel op factuur ${f.number}`,
    noInvoices:
      'Geen openstaande factuur past bij dit bedrag of deze naam. Zoek er een, of kies iets anders.',
    nothingFor: (f: { wanted: string }) =>
      `Niets gevonden voor “${f.wanted}”. We zoeken in de facturen die nog openstaan.`,
    otherInvoice: 'Een factuur die er niet bij staat',
    invoiceNumber: 'Nummer van de factuur',
    isOf: (f: { number: string; customer: string; open: string }) =>
      `${f.number} is van ${f.customer}. Er staat ${f.open} open.`,
    isFor: (f: { customer: string }) => `Dit is een factuur van ${f.customer}.`,
    unknownNumber: (f: { number: string }) =>
      `Er is geen verstuurde factuur met nummer ${f.number}. Kijk het nummer na.`,
    findAnother: 'Zoek er een factuur bij',
    findAnotherHint: 'Nummer, naam van de klant of bedrag. Wat je al hebt ingevuld, blijft staan.',
    findAnotherButton: 'Zoek en kijk na',
    keptFor: (f: { customer: string; amount: string; numbers: string }) =>
      `We bewaren ${f.amount} voor ${f.customer} (${f.numbers}).`,
    overpaidBackHint: 'Geld dat teruggaat heeft een min. Bijvoorbeeld: -52,12.',
    split: 'Verdelen over meer dingen',
    splitLead:
      'Vul in hoeveel van deze regel waarbij hoort. Samen moet het precies de regel zijn. ' +
      'Geld dat teruggaat heeft een min.',
    splitInvoice: (f: { number: string; customer: string; open: string }) =>
      `Factuur ${f.number}, ${f.customer} (open: ${f.open})`,
    splitSupplier: (f: { supplier: string; number: string; open: string }) =>
      `Factuur ${f.number} van ${f.supplier}, ${f.open} open`,
    splitCost: (f: { supplier: string; member: string; open: string }) =>
      `Bon van ${f.supplier}, ${f.member} (nog te betalen: ${f.open})`,
    overpaidOf: 'Te veel betaald bij factuur (nummer)',
    overpaid: 'Te veel betaald',
    otherAccount: 'Andere rekening van de boeken',
    otherAmount: 'Bedrag op die rekening',
    otherLead: 'Huur, subsidie, bankkosten of iets anders dat bij geen factuur hoort.',
    member: 'Van welk lid',
    memberHint: 'Alleen bij een potje, een uitbetaling of geld voor de gemeente',
    pot: 'Uit een potje',
    potPurpose: 'Waarvoor',
    potPurposeHint:
      'Keurt volgens de regeling een ander dit goed? Zet het eerst klaar bij Potjes, Geld uit een potje vragen.',
    potAmount: 'Bedrag uit het potje',
    note: 'Notitie',
    nothingToBook: 'Deze regel is € 0,00. Er is niets te boeken. Je bent klaar met deze regel.',
    chooseAccount: 'Kies een rekening.',
    chooseMember: 'Kies een lid.',
    choosePurpose: 'Kies waarvoor het geld is.',
    anotherPart: '+ nog een deel',
    oneMoreInvoice: '+ nog een factuur',
    reckon: 'Reken uit',
    stillOver: (f: { left: string; line: string }) => `Nog ${f.left} over van ${f.line}.`,
    nothingOver: (f: { left: string; line: string }) => `Er is niets over: alles van ${f.line} is verdeeld.`,
    later: 'Ik weet het niet. Bewaar voor later.',
    laterLead: (f: { account: string }) =>
      `De regel komt op ${f.account}. Je vindt hem terug bij Uitzoeken. Weet je het later wel? Maak het dan ongedaan.`,
    laterNote: 'Bewaard voor later.',
    keepForLater: 'Bewaar voor later',
    bookSplit: 'Boek zo',
    bookOther: 'Boek de hele regel hierop',
    amountOf: 'Bedrag',
    decided: 'Wat hiervan gemaakt is',
    decidedBy: (f: { who: string; when: string }) => `Gedaan door ${f.who} op ${f.when}.`,
    decidedByHand: 'Met de hand gekozen.',
    decidedProposed: 'Gekozen uit een voorstel. Dit stond er toen bij:',
    undo: 'Maak ongedaan',
    undone: (f: { who: string; when: string }) => `Ongedaan gemaakt door ${f.who} op ${f.when}.`,
    history: 'Eerder gekozen en ongedaan gemaakt',
    office: 'het programma',
  },

  importing: {
    title: 'Bestand van de bank inlezen',
    lead: (f: { formats: readonly string[] }) =>
      `Kies het bestand dat je bij je bank hebt opgehaald: ${choice.format(f.formats)}.`,
    file: 'Bestand',
    fileHint: 'Hooguit 20 MB. Een bestand dat je al had, mag gerust nog een keer.',
    button: 'Lees in',
    happens: 'Wat er gebeurt',
    steps: [
      'We kijken of het bestand van jullie rekening is en of het tot op de cent klopt.',
      'Regels die er al zijn, komen er niet nog een keer in.',
      'Klopt er iets niet, dan wordt er niets ingelezen. Je leest waarom.',
      'Het bestand zelf bewaren we precies zoals het is.',
    ],
    added: (f: { added: number; known: number }) => {
      if (f.added === 0 && f.known === 0) return 'Het bestand is gelezen. Er stond geen regel in.'
      if (f.added === 0)
        return f.known === 1
          ? 'Deze regel hadden we al.'
          : `Deze ${f.known} regels hadden we al. Er is niets bijgekomen.`
      return f.known === 0 ? `${lines(f.added)} erbij.` : `${lines(f.added)} erbij, ${f.known} hadden we al.`
    },
    gaps: (f: { count: number }) =>
      f.count === 1
        ? 'Let op: voor een van deze afschriften ontbreken regels. Hieronder zie je van wanneer.'
        : `Let op: voor ${f.count} van deze afschriften ontbreken regels. Hieronder zie je van wanneer.`,
    toBank: 'Ga aan de slag met de regels',
    addAccount: 'Rekening toevoegen',
    addAccountLead:
      'Heeft de coöperatie nog een rekening? Voeg hem toe. Dan kun je ook die afschriften inlezen.',
    iban: 'Rekeningnummer (IBAN)',
    accountName: 'Naam',
    accounts: 'Rekeningen van de coöperatie',
    inBooks: (f: { account: string }) => `In de boeken staat dit op rekening ${f.account}.`,
  },

  home: {
    title: 'Bank',
    sure: 'Zeker bij de bank',
    sureDetail: (f: { count: number }) =>
      f.count === 1
        ? 'Van 1 regel kloppen naam, nummer en bedrag precies.'
        : `Van ${f.count} regels kloppen naam, nummer en bedrag precies.`,
    parked: 'Nog uit te zoeken bij de bank',
    inAndOut: (f: { in: string; out: string }) => `${f.in} erbij en ${f.out} eraf`,
    parkedDetail: (f: { amount: string; day: string; weeks: number }) =>
      f.weeks === 0
        ? `${f.amount}, sinds ${f.day}`
        : `${f.amount}, sinds ${f.day}: ${f.weeks === 1 ? '1 week' : `${f.weeks} weken`}`,
  },
}
