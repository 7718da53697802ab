import { lateReason } from './late-reason.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { taxReturn } from './tax-return.ts'

/** Btw: de aangifte, de opgaaf voor het buitenland en de grens van de KOR. */
export const tax = {
  ...taxReturn,

  /** Hoe een tijdvak heet, midden in een zin. */
  period: {
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    month: (f: { month: string; year: string }) => `${f.month} ${f.year}`,
    quarter: (f: { quarter: string; year: string }) => `${f.quarter}e kwartaal ${f.year}`,
    year: (f: { year: string }) => `het jaar ${f.year}`,
  },

  /** Hoe boekingen heten. */
  entry: {
    filed: (period: string) => `Btw-aangifte ${period}`,
    supplement: (period: string) => `Suppletie btw ${period}`,
    undone: (f: { description: string }) => `Teruggedraaid: ${f.description}`,
  },

  state: {
    running: 'Loopt nog',
    'to-file': 'Nog indienen',
    late: 'Te laat',
    filed: 'Ingediend',
    paid: 'Betaald',
    received: 'Ontvangen',
    'not-needed': 'Niet nodig',
  },

  overview: {
    title: 'Btw',
    lead: 'De btw komt uit de boeken. Hier zie je per tijdvak wat je moet aangeven, en waarom.',
    next: (f: { period: string }) => `Aangifte ${f.period}`,
    toPay: (f: { amount: string }) => `Te betalen: ${f.amount}`,
    toReceive: (f: { amount: string }) => `Je krijgt terug: ${f.amount}`,
    nothing: 'Niets te betalen en niets terug. Je moet de aangifte toch indienen.',
    fileBefore: (f: { day: string }) => `Dien de aangifte in en betaal uiterlijk op ${f.day}.`,
    isLate: (f: { day: string }) => `Dit had op ${f.day} ingediend moeten zijn. Doe het nu.`,
    open: 'Bekijk deze aangifte',
    upToDateTitle: 'Je bent bij',
    upToDate: (f: { period: string; day: string }) =>
      `Alle aangiften zijn ingediend. De volgende is die van ${f.period}. Dat kan vanaf ${f.day}.`,
    noneYetTitle: 'Nu hoef je niets in te dienen',
    noneYet: (f: { period: string; day: string }) =>
      `De eerste aangifte die je met Gilde doet, is die van ${f.period}. Dat kan vanaf ${f.day}. Van aangiften ` +
      'daarvoor weet Gilde niets: kijk zelf na of die zijn ingediend.',
    pay: (f: { amount: string; period: string }) => `Nog te betalen: ${f.amount} over ${f.period}`,
    receive: (f: { amount: string; period: string }) => `Nog te ontvangen: ${f.amount} over ${f.period}`,
    table: 'Tijdvakken',
    period: 'Tijdvak',
    state: 'Stand',
    amount: 'Bedrag',
    due: 'Uiterlijk',
    settings: 'Maand, kwartaal of jaar?',
    kor: 'De grens van de KOR',
    supplementTitle: 'Er is een suppletie nodig',
    supplement: (f: { amount: string; periods: string }) =>
      `In tijdvakken die al zijn ingediend is ${f.amount} veranderd. Dat is meer dan € 1.000. ` +
      `Dien daarom binnen acht weken een suppletie in over ${f.periods}.`,
    toSupplement: (f: { period: string }) => `Suppletie ${f.period}`,
  },

  /** Op de eerste bladzijde. */
  home: {
    title: 'Btw',
    toFile: (f: { period: string; day: string }) => `${f.period}: klaar om in te dienen, uiterlijk ${f.day}`,
    late: (f: { period: string; day: string }) => `${f.period}: te laat, dit moest op ${f.day}`,
    korNear: (f: { turnover: string; limit: string }) =>
      `KOR: ${f.turnover} omzet dit jaar, de grens is ${f.limit}`,
    korPassed: (f: { limit: string }) => `KOR: de omzet is boven ${f.limit}. Er moet btw op de facturen.`,
  },

  kor: {
    title: 'De grens van de KOR',
    lead:
      'Met de kleineondernemersregeling (KOR) rekent de coöperatie geen btw. ' +
      'Dat mag tot € 20.000 omzet per jaar, voor alle leden samen.',
    meter: (f: { year: string }) => `Omzet die meetelt in ${f.year}`,
    said: (f: { turnover: string; limit: string }) => `${f.turnover} van ${f.limit}`,
    isKor: 'De coöperatie doet nu mee aan de KOR.',
    isNormal: 'De coöperatie doet nu niet mee aan de KOR: er staat btw op de facturen.',
    low: (f: { left: string }) => `Er is nog ${f.left} over.`,
    near: (f: { left: string }) =>
      `Let op: er is nog maar ${f.left} over. Kijk nu al vooruit: welke facturen komen er nog dit jaar?`,
    passed: 'De omzet is boven de grens. De KOR geldt niet meer.',
    couldJoin: 'Met deze omzet kan de coöperatie meedoen aan de KOR. Vraag eerst na of dat voordelig is.',
    couldNot: 'Met deze omzet kan de coöperatie niet meedoen aan de KOR.',
    whatNow: 'Wat doe je als de omzet boven € 20.000 komt?',
    steps: [
      'De factuur waarmee jullie boven € 20.000 komen, krijgt al btw. Ook als het maar één cent is.',
      'Zet de coöperatie daarom op gewone btw, vanaf de dag van die factuur. Doe dat voordat je de factuur goedkeurt.',
      'Meld je direct af voor de KOR bij de Belastingdienst.',
      'Vanaf die dag dien je weer aangifte in, en krijg je de btw op kosten terug.',
    ],
    change: 'Zet om naar gewone btw',
    counts: 'Welke omzet telt mee?',
    countsBody:
      'Alles wat zonder de KOR in Nederland belast zou zijn: hoog, laag, 0 % en btw verlegd. ' +
      'Diensten voor bedrijven in andere EU-landen tellen niet mee. Vrijgestelde omzet ook niet. ' +
      'Alleen verhuur, geldzaken en verzekeringen tellen wel mee, ook al zijn ze vrijgesteld. ' +
      'Dat kunnen wij niet zien: tel dat er zelf bij.',
    source: 'Artikel 25 van de Wet op de omzetbelasting 1968',
  },

  length: {
    title: 'Maand, kwartaal of jaar?',
    lead: 'De Belastingdienst zegt over welke tijd je btw aangeeft. Meestal is dat een kwartaal.',
    choose: 'Hoe vaak doe je aangifte?',
    names: { month: 'Elke maand', quarter: 'Elk kwartaal', year: 'Elk jaar' },
    from: 'Vanaf welke dag?',
    fromHint:
      'De eerste dag van een tijdvak, bijvoorbeeld 1 januari. De eerste keer: vanaf die dag doe je aangifte met Gilde.',
    save: 'Bewaar',
    saved: 'Bewaard.',
    history: 'Wat er geldt',
    since: 'Vanaf',
    what: 'Hoe vaak',
    usual: 'Er is nog niets gekozen. Dan rekenen we per kwartaal.',
  },

  refusals: {
    'reason-needed': lateReason.needed,
    'vat-not-this-period':
      'Over dit tijdvak is er geen aangifte. Kijk na of het een maand, kwartaal of jaar moet zijn.',
    'vat-period-not-over': 'Dit tijdvak is nog niet voorbij. Wacht tot de laatste dag voorbij is.',
    'vat-filed-already': 'Dit tijdvak is al ingediend.',
    'vat-earlier-first': 'Er is een eerder tijdvak dat nog niet is ingediend. Doe dat eerst.',
    'vat-changed-meanwhile':
      'De boeken zijn veranderd sinds je deze bladzijde opende. Kijk de bedragen opnieuw na voordat je verdergaat.',
    'vat-reference-wrong': 'Dit betalingskenmerk klopt niet. Kijk alle zestien cijfers na.',
    'vat-reference-missing':
      'Er is iets te betalen. Vul het betalingskenmerk in dat je na het indienen kreeg.',
    'vat-filed-on-wrong': 'Deze dag kan niet. Kies een dag na het tijdvak, tot en met vandaag.',
    'vat-nothing-to-supplement': 'Er is niets veranderd in dit tijdvak na de aangifte.',
    'vat-return-not-found': 'Deze aangifte is er niet.',
    'vat-undone-already': 'Dit is al teruggedraaid.',
    'vat-paid': 'Hier is al iets van betaald. Dan kan het niet meer terug. Maak eerst de bankregel ongedaan.',
    'vat-being-paid':
      'Deze aangifte staat in een opdracht voor de bank. Trek eerst de opdracht in. ' +
      'Heeft de bank het bestand al? Wacht dan op de bankregel, of zeg bij Betalen dat de bank niet betaalde.',
    'vat-later-filed': 'Er is later nog iets ingediend. Draai dat eerst terug.',
    'vat-period-too-far': 'Die dag is meer dan een jaar vooruit. Kijk de datum na.',
    'vat-period-filed': (f: RefusalFacts['vat-period-filed']) =>
      `Tot en met ${f.until} is al aangifte gedaan. Kies een dag daarna.`,
    'vat-period-not-first-day':
      'Die dag valt midden in een tijdvak. Kies de eerste dag van een maand, kwartaal of jaar.',
    'vat-period-later-set': 'Er begint later al iets anders. Kies een dag daarna.',
    'vat-period-already': 'Zo is het al op die dag.',
    'icp-filed-already': 'Deze opgaaf is al gedaan.',
    'icp-nothing': 'Er is niets op te geven.',
    'icp-number-missing':
      'Een klant heeft geen btw-nummer. Crediteer die factuur en maak een nieuwe met het nummer erop.',
    'icp-not-found': 'Deze opgaaf is er niet, of is al teruggedraaid.',
  },
}
