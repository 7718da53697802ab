/** What we ask a member about the benefit and the household, in plain words. */
const list = new Intl.ListFormat('nl', { type: 'conjunction' })

type F = Readonly<Record<string, string>>

const until = (said: string, last?: string) => (last ? `${said} tot en met ${last}` : said)

export const benefitFacts = {
  refusals: {
    'months-out-of-order': 'De laatste maand ligt voor de eerste maand. Kijk de maanden na.',
    'fact-too-far': 'Dat is te ver vooruit. Kies een maand in dit jaar of in het volgende jaar.',
    'two-at-once':
      'In deze maand staat er al iets anders. Dat kan niet tegelijk. Kies een andere ' +
      'maand, of zeg hieronder dat het veranderd is.',
    'fact-not-found': 'Wat je wilt veranderen staat er niet meer. Open de bladzijde opnieuw.',
    'no-member': 'Je bent geen lid van deze coöperatie. Daarom kun je hier niets vertellen.',
  },
  twoHouseholds:
    'In deze maand woon je volgens wat hier staat al anders. Twee huishoudens tegelijk kan niet.',
  overview: {
    title: 'Wat je ons vertelt',
    lead: 'Met deze gegevens rekenen we uit wat werken met je uitkering doet. Jij kiest wie ze leest.',
    back: 'Je uitkering',
    notTold: 'Nog niet verteld',
    done: 'Klaar. Bedankt. We rekenen vanaf nu met wat je vertelde.',
    saved: 'Dat is bewaard.',
    earlier: 'Wat eerder gold',
    sinceLong: (f: { until?: string }) => until('Al jaren', f.until),
    since: (f: { from: string; until?: string }) => until(`Vanaf ${f.from}`, f.until),
    whoReads: 'Wie kan dit lezen?',
    whoReadsBody:
      'Alleen jij. Niet de administratie, niet het bestuur, niet je gemeente. Wil je iets ' +
      'laten lezen door je coach of je consulent? Dat kies je zelf, en je kunt altijd ' +
      'stoppen.',
    /** Als er iets van wordt gedeeld. */
    whoReadsShared: (f: { names: readonly string[] }) =>
      `Jij, en ${list.format(f.names)}, want jij deelt er iets van. Niemand anders. Je kunt altijd stoppen.`,
    share: 'Kies wat je deelt',
    start: 'Begin',
  },
  step: {
    label: 'Vijf vragen',
    back: 'Alle vragen',
    save: 'Bewaar en ga verder',
    skip: 'Sla over',
    whyAsk: 'Waarom vragen we dit?',
    from: 'Sinds wanneer is dit zo?',
    longer: (f: { month: string }) => `Al langer dan ${f.month}`,
    until: 'Tot en met welke maand?',
    untilHint: 'Is het nog steeds zo? Laat dit dan staan.',
    still: 'Het is nog steeds zo',
    now: 'Dit staat er nu',
    how: 'Waarom vul je dit opnieuw in?',
    howChoices: {
      changed: 'Het is veranderd. Wat er stond, klopte tot dan.',
      wrong: 'Het stond er verkeerd.',
      new: 'Het gaat over een andere tijd.',
    },
    choose: 'Kies wat bij jou past.',
  },
  fields: {
    benefit: {
      short: 'Uitkering',
      title: 'Welke uitkering krijg je?',
      why: 'Elke uitkering heeft eigen regels. Zonder dit kunnen we niets uitrekenen.',
    },
    household: {
      short: 'Wonen',
      title: 'Hoe woon je?',
      why:
        'Hoeveel bijstand je kunt krijgen, hangt af van met wie je woont en hoe oud jullie ' +
        'zijn. Namen hoeven we niet te weten.',
    },
    income: {
      short: 'Ander inkomen',
      title: 'Komt er elke maand ander geld binnen?',
      why: 'Ander inkomen gaat vaak van je uitkering af. Wij tellen het mee, zodat de som klopt.',
    },
    exemption: {
      short: 'Wat je mag houden',
      title: 'Heeft de gemeente besloten dat je een deel mag houden?',
      why:
        'De gemeente kan beslissen dat een deel van je inkomen niet meetelt. Dat staat in ' +
        'een brief: een beschikking. Zonder dat besluit rekenen wij zonder.',
    },
    assets: {
      short: 'Spaargeld',
      title: 'Hoeveel spaargeld en bezit heb je?',
      why: 'Bij bijstand is er een grens voor spaargeld en bezit. Zo kunnen we je op tijd waarschuwen.',
    },
  },
  choices: {
    none: { label: 'Geen uitkering', hint: '' },
    PW: { label: 'Bijstand', hint: 'Van de gemeente. Heet ook Participatiewet.' },
    IOAW: { label: 'IOAW', hint: 'Van de gemeente, voor wie ouder is en werkloos werd.' },
    WAJONG: { label: 'Wajong', hint: 'Van het UWV, voor wie jong een beperking kreeg.' },
    WIA: { label: 'WIA, eerste periode', hint: 'Loongerelateerde uitkering. Zo staat het in je brief.' },
    'WIA-AFTER': {
      label: 'WIA, na de eerste periode',
      hint: 'Loonaanvulling of vervolguitkering. Zo staat het in je brief.',
    },
    WW: { label: 'WW', hint: 'Van het UWV, als je je baan verloor.' },
    BBZ: { label: 'Bbz', hint: 'Van de gemeente, voor zelfstandigen.' },
    IOAZ: { label: 'IOAZ', hint: 'Van de gemeente, na een eigen bedrijf.' },
    TW: { label: 'Toeslag', hint: 'Van het UWV, boven op een andere uitkering (Toeslagenwet).' },
    ZW: { label: 'Ziektewet', hint: 'Van het UWV, als je ziek bent.' },
    AIO: { label: 'AIO', hint: 'Van de SVB, boven op je AOW.' },
    other: { label: 'Iets anders', hint: 'Of je weet het niet.' },
    alone: { label: 'Alleen', hint: 'Zonder partner en zonder kind onder de 18. Huisgenoten mogen er zijn.' },
    'single-parent': { label: 'Alleen met kind', hint: 'Zonder partner, met een kind onder de 18.' },
    couple: { label: 'Met een partner', hint: 'Getrouwd of niet. Zonder kind onder de 18.' },
    'couple-children': { label: 'Met een partner en kind', hint: 'Met een kind onder de 18.' },
    institution: { label: 'In een inrichting', hint: 'Een huis waar je zorg of hulp krijgt.' },
    noExemption: { label: 'Nee, of dat weet ik niet', hint: 'Dan rekenen we zonder.' },
    work: { label: 'Ja: 25 % in hoogstens zes maanden', hint: 'De gewone regel voor wie begint met werken.' },
    'single-parent-exempt': {
      label: 'Ja: 12,5 % als alleenstaande ouder',
      hint: 'Met een kind onder de 12. Na de zes maanden.',
    },
    medical: { label: 'Ja: 15 %, zonder laatste maand', hint: 'Het besluit heeft geen einde.' },
    'pension-age': { label: 'Ja: 25 %, ik heb AOW', hint: '' },
    'work-2027': {
      label: 'Ja: 15 % in twaalf maanden',
      hint: 'De nieuwe regel. Die geldt in de wet vanaf 2027.',
    },
  },
  inputs: {
    grossBase: {
      label: 'Je grondslag per maand, voor belasting',
      hint: 'Dat bedrag staat in de brief van de gemeente.',
    },
    fullBenefit: {
      label: 'Je Wajong per maand als je niets verdient, voor belasting',
      hint: 'Dat bedrag staat in de brief van het UWV.',
    },
    canWork: { label: 'Wat staat er in je brief over werken?', hint: '' },
    monthlyWage: {
      label: 'Je maandloon in de brief van het UWV',
      hint: 'Voor belasting. In de brief heet het WIA-maandloon.',
    },
    firstMonth: { label: 'Eerste maand van je WIA', hint: '' },
    remainingCapacity: {
      label: 'Wat je volgens het UWV nog kunt verdienen per maand',
      hint: 'In de brief heet dat restverdiencapaciteit.',
    },
    wiaClass: {
      label: 'De klasse in je brief, in procenten',
      hint: 'Waarom dat zo is, hoeven we niet te weten.',
    },
    benefit: { label: 'Je WW per maand als je niets doet, voor belasting', hint: '' },
    dailyWage: { label: 'Je dagloon in de brief van het UWV', hint: '' },
    hoursPerWeek: { label: 'Hoeveel uur per week werkte je in je laatste baan?', hint: '' },
    age: { label: 'Hoe oud ben je?', hint: '' },
    housemates: {
      label: 'Hoeveel huisgenoten van 27 jaar of ouder tellen mee?',
      hint:
        'Je partner telt hier niet. Wie een opleiding volgt niet, en wie met een contract ' +
        'een gewone huur betaalt ook niet.',
    },
    spouseAge: { label: 'Hoe oud is je partner?', hint: '' },
    spouseHasRight: { label: 'Krijgen jullie samen bijstand?', hint: '' },
    other: {
      label: 'Ander inkomen van jou, per maand',
      hint: 'Loon, alimentatie, een andere uitkering. Bij bijstand na belasting. Niets? Laat het leeg.',
    },
    spouseWork: { label: 'Inkomen uit werk van je partner, per maand', hint: 'Geen partner? Laat het leeg.' },
    spouseOther: { label: 'Ander inkomen van je partner, per maand', hint: 'Niets? Laat het leeg.' },
    monthsUsed: {
      label: 'Hoeveel maanden had je al gebruikt?',
      hint: 'Voor de eerste maand die je hieronder kiest. Geen? Vul 0 in.',
    },
    youngestChildYears: { label: 'Hoe oud is je jongste kind?', hint: 'In hele jaren.' },
    owned: {
      label: 'Spaargeld en bezit samen, min je schulden',
      hint: 'Wat je spaarde tijdens de bijstand telt niet mee. Niets? Laat het leeg.',
    },
  },
  answers: {
    '18-20': '18, 19 of 20 jaar',
    '21-26': '21 tot en met 26 jaar',
    '27-aow': '27 jaar of ouder, zonder AOW',
    '21-aow': '21 jaar of ouder, zonder AOW',
    aow: 'Met AOW',
    '35-45': '35 tot 45 %',
    '45-55': '45 tot 55 %',
    '55-65': '55 tot 65 %',
    '65-80': '65 tot 80 %',
    '80-100': '80 % of meer',
    yes: 'Ja',
    no: 'Nee',
    canWorkYes: 'Ik kan nu of later werken',
    canWorkNo: 'Ik kan niet werken',
    rightNo: 'Nee, mijn partner heeft er geen recht op',
  },
  said: {
    benefit: {
      none: () => 'Geen uitkering.',
      PW: () => 'Bijstand.',
      IOAW: (f: F) => `IOAW, met een grondslag van ${f['grossBase']}.`,
      WAJONG: (f: F) => `Wajong: ${f['fullBenefit']} zonder verdiensten.`,
      WIA: (f: F) => `WIA, eerste periode, sinds ${f['firstMonth']}. Maandloon ${f['monthlyWage']}.`,
      'WIA-AFTER': (f: F) =>
        `WIA, na de eerste periode. Maandloon ${f['monthlyWage']}, klasse ${f['wiaClass']}. ` +
        `Volgens het UWV kan er ${f['remainingCapacity']} verdiend worden.`,
      WW: (f: F) => `WW: ${f['benefit']} zonder werk. Dagloon ${f['dailyWage']}.`,
      BBZ: () => 'Bbz.',
      IOAZ: () => 'IOAZ.',
      TW: () => 'Een toeslag van het UWV.',
      ZW: () => 'Ziektewet.',
      AIO: () => 'AIO van de SVB.',
      other: () => 'Een andere uitkering.',
    },
    household: {
      alone: 'Alleen.',
      'single-parent': 'Alleen met een kind.',
      couple: 'Met een partner.',
      'couple-children': 'Met een partner en een kind.',
      institution: 'In een inrichting.',
    },
    housemates: (count: string) => `Huisgenoten die meetellen: ${count}.`,
    age: (age: string) => `Leeftijd: ${age}.`,
    noIncome: 'Geen ander inkomen.',
    income: (f: { own: string; spouse: string }) => `Ander inkomen: ${f.own}. Van de partner: ${f.spouse}.`,
    exemption: {
      none: () => 'Er is geen besluit om een deel te mogen houden.',
      work: (used: string) => `25 % mag blijven, hoogstens zes maanden. Gebruikt bij het begin: ${used}.`,
      'single-parent': (used: string) =>
        `12,5 % mag blijven, als alleenstaande ouder. Gebruikt bij het begin: ${used} maanden.`,
      medical: () => '15 % mag blijven. Het besluit heeft geen einde.',
      'pension-age': () => '25 % mag blijven, naast AOW.',
      'work-2027': (used: string) => `15 % mag blijven, twaalf maanden. Gebruikt bij het begin: ${used}.`,
    },
    assets: (owned: string) => `Spaargeld en bezit: ${owned}.`,
  },
}
