import { formatEuro } from '../../values/format.ts'

const list = new Intl.ListFormat('nl', { type: 'conjunction' })
const money = (cents: bigint) => formatEuro(cents, 'nl')

/** Een opdracht voor de bank: hoe ver hij is, en wat ermee kan. */
export const paymentBatch = {
  title: (n: number) => `Opdracht ${n}`,
  state: {
    made: 'Wacht op de tweede persoon',
    released: 'Vrijgegeven, nog niet bij de bank',
    handed: 'Bij de bank',
    done: 'Klaar: de bank liet alles zien',
    withdrawn: 'Ingetrokken',
    refused: 'Niet vrijgegeven',
  },
  facts: {
    state: 'Hoe ver',
    made: 'Klaargezet',
    released: 'Vrijgegeven',
    handed: 'Bestand opgehaald',
    withdrawn: 'Ingetrokken',
    refused: 'Niet vrijgegeven',
    why: 'Waarom',
    bankName: 'Naam bij de bank',
    hash: 'Controlegetal van het bestand (SHA-256)',
    left: 'Nog niet op een afschrift',
  },
  by: (f: { name: string; when: string }) => `${f.name}, ${f.when}`,
  made: 'De opdracht staat klaar. Iemand anders van de administratie, of de penningmeester, kijkt hem na.',
  releasedForOffice:
    'De opdracht is vrijgegeven. De administratie haalt het bestand voor de bank op. Zie je toch nog een fout? Bel ' +
    'de administratie meteen: die kan de opdracht intrekken tot het bestand is opgehaald.',
  releasedDone: 'De opdracht is vrijgegeven. Je kunt het bestand nu ophalen.',
  handedDone: 'Haal het bestand op en lees het meteen in bij de bank. Het is altijd hetzelfde bestand.',
  withdrawnDone: 'De opdracht is ingetrokken. Wat erin stond, moet weer betaald worden.',
  rejectedDone: 'Bewaard. Wat de bank niet betaalde, staat weer bij te betalen.',
  releaseLead: (f: { name: string }) =>
    `Kijk elke naam, elke rekening en elk bedrag na. Weet je niet waar een betaling voor is? Vraag ${f.name} om het ` +
    'stuk. Na vrijgeven kan de opdracht niet meer veranderen.',
  release: 'Geef vrij',
  refuse: 'Er klopt iets niet',
  refuseLead: (f: { name: string }) =>
    `De opdracht gaat dan niet door. ${f.name} leest wat er niet klopt, en zet opnieuw klaar wat wel klopt.`,
  refuseWhy: 'Wat klopt er niet?',
  refuseSave: 'Geef niet vrij',
  refusedDone: 'De opdracht is niet vrijgegeven. Wie hem klaarzette, leest waarom.',
  wasRefused: (f: { name: string }) => `${f.name} gaf deze opdracht niet vrij`,
  makeAnew: 'Zet opnieuw klaar wat wel klopt',
  ofMembers: (f: { count: number; amounts: readonly string[] }) =>
    `Van het werk van ${f.count} leden: ${list.format(f.amounts)}`,
  byAnother:
    'Jij zette deze opdracht klaar. Iemand anders van de administratie, of de penningmeester, geeft hem vrij.',
  onlyYou:
    'Ben je de enige in de administratie? Het bestuur kan iemand de taak penningmeester geven: die geeft alleen ' +
    'betalingen vrij.',
  paysYou: 'In deze opdracht staat een betaling aan jou. Iemand anders geeft hem vrij.',
  takeLead: 'Na het ophalen kun je de opdracht niet meer intrekken: dan kan de bank hem al hebben.',
  take: 'Haal het bestand voor de bank op',
  file: 'Bestand voor de bank (opdracht)',
  withdraw: 'Trek de opdracht in',
  why: 'Waarom?',
  reject: 'De bank heeft iets niet betaald',
  rejectLead: 'Kijk eerst bij de bank. Wat je hier noemt, moet daarna opnieuw betaald worden.',
  rejectWhich: 'Welke betaling?',
  rejectAll: 'Alles wat nog niet op een afschrift staat',
  rejectWhy: 'Wat zei de bank?',
  rejectSave: 'Bewaar: niet betaald',
  ended: {
    withdrawn: 'Ingetrokken',
    rejected: 'Niet betaald door de bank',
    settled: 'Betaald',
    returned: 'Teruggekomen',
  },
  living: 'Nog niet op een afschrift',
  endedWhy: (f: { state: string; why: string }) => (f.why === '' ? f.state : `${f.state}: ${f.why}`),
}

/** Wanneer de bank betaalt. */
export const payDay = {
  asSoonAsFetched: 'Zo snel mogelijk: de dag dat het bestand wordt opgehaald',
  notBefore: (f: { day: string }) => `${f.day}, of de dag dat het bestand wordt opgehaald als die later is`,
  fetchToday:
    'Haal het bestand op als je het vandaag aan de bank kunt geven. Vandaag wordt de betaaldag, en die staat dan vast.',
  fetchBefore: (f: { day: string }) =>
    `De bank betaalt op ${f.day}. Geef het bestand uiterlijk die dag aan de bank.`,
  over: (f: { day: string }) =>
    `De betaaldag in dit bestand is voorbij: ${f.day}. Heeft de bank het toen gekregen? Dan hoef je niets te doen. ` +
    'Heeft de bank het nog niet? Dan kan de bank het weigeren. Kies dan “De bank heeft iets niet betaald”, en zet ' +
    'alles opnieuw klaar.',
}

/** Waar je op let voor geld weggaat. */
export const paymentWarning = {
  title: 'Let hierop',
  'same-account-twice': (f: { name: string; count: number; total: bigint }) =>
    `${f.name} krijgt ${f.count} betalingen op dezelfde rekening, samen ${money(f.total)}. Klopt dat?`,
  'account-changed': (f: { name: string; before: string }) =>
    `${f.name} heeft een andere rekening dan de vorige keer (toen ${f.before}). Bel bij twijfel even.`,
  'first-time': (f: { name: string }) =>
    `${f.name} krijgt voor het eerst een betaling. Kijk de rekening goed na.`,
  'more-than-balance': (f: { short: bigint }) =>
    `Er staat niet genoeg op de rekening: je komt ${money(f.short)} te kort.`,
  'balance-unknown': 'We weten niet hoeveel er op deze rekening staat. Lees eerst een afschrift in.',
}
