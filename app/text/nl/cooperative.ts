import type { RefusalFacts } from '../../values/refusal-facts.ts'
/** The settings of the co-operative. */
export const cooperative = {
  settings: {
    title: 'Instellingen',
    lead: 'Wat je hier verandert, geldt vanaf nu. Wat al verstuurd of geboekt is, blijft zoals het was.',
    change: (what: string) => `Wijzig: ${what}`,
    back: 'Terug naar instellingen',
    save: 'Bewaar',
    saved: (what: string) => `Bewaard: ${what}.`,
    empty: 'Nog niet ingevuld',
    missingTitle: 'Nog nodig voor de eerste factuur',
    missing: {
      kvk: 'het KVK-nummer',
      'vat-number': 'het btw-nummer',
      iban: 'het rekeningnummer',
      address: 'het adres',
      'vat-mode': 'hoe de coöperatie btw betaalt',
    },
  },
  sections: {
    identity: 'Wie wij zijn',
    account: 'Rekening op de factuur',
    contact: 'Adres en bereikbaar',
    vat: 'Btw',
    invoices: 'Facturen',
    sharing: 'Verdelen',
    colours: 'Kleuren',
    logo: 'Logo',
  },
  identity: {
    lead: 'Dit staat op elke factuur. Neem het over uit het Handelsregister.',
    legalName: 'Naam van de coöperatie',
    legalNameHint: 'Met U.A., B.A. of W.A. erachter.',
    kvk: 'KVK-nummer',
    kvkHint: '8 cijfers.',
    vatNumber: 'Btw-nummer',
    vatNumberHint: 'Bijvoorbeeld NL123456789B01. Met de KOR mag dit leeg blijven.',
  },
  account: {
    lead: 'Op deze rekening betalen klanten. Eén mens vraagt een andere rekening aan, een ander mens zegt ja.',
    now: 'Rekening op de factuur',
    choose: 'Welke rekening komt op de factuur?',
    none: 'Er is nog geen bankrekening. De administratie zet die er eerst bij, bij Bank.',
    ask: 'Vraag deze rekening aan',
    waits: 'Wacht op een tweede mens',
    task: 'Kijk de rekening op de factuur na',
    asked: (f: { iban: string; name: string; day: string }) =>
      `${f.name} vroeg op ${f.day} om rekening ${f.iban} op de facturen te zetten.`,
    check:
      'Klopt dit? Vraag het na, niet per e-mail maar zelf. Na jouw ja staat deze rekening op elke nieuwe factuur.',
    byAnother:
      'Iemand anders van de administratie of het bestuur zegt ja. Tot dan blijft alles zoals het is.',
    yes: (iban: string) => `Ja, zet ${iban} op de facturen`,
    no: 'Nee, laat het zoals het is',
  },
  contact: {
    lead: 'Het adres staat op elke factuur. Klanten met een vraag gebruiken de rest.',
    street: 'Straat en nummer',
    postcode: 'Postcode',
    city: 'Plaats',
    email: 'E-mail',
    phone: 'Telefoon',
    website: 'Website',
    municipality: 'Gemeente waarmee jullie werken',
  },
  vat: {
    toLimit: 'Hoe ver zijn jullie van de grens van de KOR?',
    lead: 'Normaal komt er btw op een factuur. Doet de coöperatie mee aan de KOR, dan niet.',
    now: 'Nu',
    mode: { normal: 'Gewone btw', kor: 'KOR: geen btw op facturen' },
    modeHint: {
      normal: 'Er komt btw op de factuur. De coöperatie betaalt die aan de Belastingdienst.',
      kor: 'Kleineondernemersregeling: omzet tot € 20.000 per jaar, voor de hele coöperatie samen.',
    },
    choose: 'Hoe betaalt de coöperatie btw?',
    from: 'Vanaf welke dag?',
    since: (mode: string, day: string) => `${mode}, vanaf ${day}`,
    history: 'Zo was het en zo wordt het',
    none: 'Nog niet gekozen',
    fromColumn: 'Vanaf',
    modeColumn: 'Btw',
  },
  invoices: {
    lead: 'Dit geldt voor facturen die je vanaf nu verstuurt.',
    paymentTerm: 'Binnen hoeveel dagen betaalt een klant?',
    paymentTermHint: 'Meestal 14. Bij een gemeente mag het hooguit 30 zijn.',
    paymentTermFact: 'Tijd om te betalen',
    days: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
    footer: 'Regel onderaan de factuur',
    footerHint: 'Bijvoorbeeld: Bedankt dat je bij ons koopt.',
  },
  sharing: {
    lead: 'Wanneer gaat geld naar de coöperatie, de opleidingspot en het potje van het lid?',
    choose: 'Wanneer verdelen wij?',
    moment: { payment: 'Als de klant heeft betaald', invoice: 'Als de factuur is verstuurd' },
    momentHint: {
      payment: 'Zo staat er nooit geld in een potje dat er nog niet is. Dit kiezen de meeste coöperaties.',
      invoice: 'Dan is het potje sneller bij, maar soms is de klant nog niet zover.',
    },
    fact: 'Verdelen',
    inside: 'Een lid werkt voor een ander lid. Waar gaat het geld heen?',
    insideTo: { scheme: 'Verdelen volgens de regeling', pot: 'Alles naar het potje' },
    insideHint: {
      scheme: 'Net als bij een klant: ook de coöperatie en de opleidingspot krijgen hun deel.',
      pot: 'Over dit geld is al een keer verdeeld, toen de klant betaalde. De grens van het potje geldt hier niet.',
    },
    insideFact: 'Werk voor elkaar',
  },
  colours: {
    lead: 'Twee kleuren, voor de bladzijden en de facturen.',
    colour: 'Hoofdkleur',
    colourHint: 'Voor knoppen, links en koppen. Schrijf de kleur als #17594a.',
    accent: 'Tweede kleur',
    accentHint: 'Voor vlakken op de factuur. Schrijf de kleur als #9a4a00.',
    contrast: (ratio: string) => `Op wit is het verschil ${ratio} op 1.`,
    readable: 'Dat is goed te lezen.',
    madeReadable: (colour: string) =>
      `Dat is te weinig om te lezen (4,5 is nodig). Voor letters en knoppen gebruiken wij daarom ${colour}.`,
    sampleWord: 'Zo ziet een knop eruit',
    sample: 'Zo ziet het eruit',
    look: 'Bekijk',
  },
  logo: {
    lead: 'Het logo staat boven elke bladzijde en op elke factuur.',
    file: 'Bestand',
    fileHint: 'PNG, JPEG of SVG, hooguit 500 kB.',
    now: 'Het logo van nu',
    none: 'Geen logo',
    present: 'Er is een logo',
    upload: 'Zet dit logo neer',
    remove: 'Haal het logo weg',
  },
  refusals: {
    'account-not-ours': () =>
      'Dit is geen rekening van de coöperatie. De administratie zet een rekening er eerst bij, bij Bank.',
    'account-printed-already': () => 'Deze rekening staat al op de facturen.',
    'account-not-asked': () => 'Deze rekening wordt niet (meer) gevraagd. Kijk opnieuw.',
    'vat-mode-books-closed': (facts: RefusalFacts['vat-mode-books-closed']) =>
      `De boeken zijn gesloten tot en met ${facts.last}. ` +
      `De eerste dag die je kunt kiezen is ${facts.first}.`,
    'vat-mode-invoices-issued': (facts: RefusalFacts['vat-mode-invoices-issued']) =>
      `De laatste factuur is van ${facts.last}. Daarop staat de btw al vast. ` +
      `De eerste dag die je kunt kiezen is ${facts.first}.`,
    'vat-mode-costs-booked': (facts: RefusalFacts['vat-mode-costs-booked']) =>
      `De laatste kosten waarvan de btw is afgetrokken zijn van ${facts.last}. ` +
      `De eerste dag die je kunt kiezen is ${facts.first}.`,
    'vat-mode-too-far': (facts: RefusalFacts['vat-mode-too-far']) =>
      `Deze dag is te ver weg. De laatste dag die je kunt kiezen is ${facts.last}. Kijk ook het jaar na.`,
    'vat-mode-already': () => 'Op die dag betaalt de coöperatie al zo btw. Er is niets veranderd.',
    'logo-too-large': () => 'Dit bestand is groter dan 500 kB. Maak het kleiner.',
    'logo-unreadable': () =>
      'Dit is geen PNG, JPEG of SVG die wij helemaal kunnen lezen. Kies een ander bestand.',
    'logo-not-plain': () =>
      'In dit SVG-bestand zit iets dat wij niet kunnen tekenen, bijvoorbeeld een programma, een link of ' +
      'een maat die niet klopt. ' +
      'Bewaar het als PNG en kies dat.',
    'logo-too-many-pixels': () =>
      'Dit plaatje is te groot: hooguit 4.000 bij 4.000 punten. Maak het kleiner.',
    'slug-taken': (facts: RefusalFacts['slug-taken']) =>
      `Er is al een coöperatie met het adres ${facts.slug}.`,
    'slug-reserved': (facts: RefusalFacts['slug-reserved']) =>
      `Het adres ${facts.slug} gebruikt Gilde zelf. Kies een ander.`,
  },
}
