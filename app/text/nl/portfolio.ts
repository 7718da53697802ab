/** What somebody did as a member, on paper for somebody else to read. */
export const portfolio = {
  title: 'Wat ik deed',
  lead: 'Maak een bewijs van wat je bij de coöperatie deed. Je kiest zelf wat erop komt. Niemand ziet wat je kiest.',
  back: 'Terug naar stoppen als lid',
  way: 'Maak een bewijs van wat je deed',
  wayLead: 'Voor een baas, een opleiding of jezelf. Ook als je geen lid meer bent, kun je het ophalen.',
  empty: 'Er is nog niets om op het bewijs te zetten.',
  emptyHow: 'Maak je een factuur, ga je naar een bijeenkomst of help je iemand? Dan kun je het hier kiezen.',
  others: 'Staat er iets in over een ander? Kies het dan niet. Gilde zet er geen namen van anderen bij.',
  notes: 'Aantekeningen van gesprekken staan er nooit op.',
  save: 'Haal het bewijs op (pdf)',
  none: 'Kies eerst wat erop moet komen.',
  parts: {
    businesses: 'Mijn onderneming',
    years: 'Mijn werk per jaar',
    hours: 'Mijn uren per jaar',
    workshops: 'Bijeenkomsten waar ik was',
    help: 'Hulp die ik gaf',
    thanks: 'Wat anderen zeiden, zonder naam',
    goals: 'Doelen die ik haalde',
  },
  business: (f: { name: string; trade: string; since: string; until: string | undefined }) =>
    `${f.name}${f.trade === '' ? '' : `, ${f.trade}`}: ` +
    (f.until === undefined ? `vanaf ${f.since}` : `van ${f.since} tot en met ${f.until}`),
  year: (f: { year: number; net: string; count: number }) =>
    `${f.year}: ${f.net} omzet zonder btw, ${f.count === 1 ? '1 factuur' : `${f.count} facturen`}`,
  hours: (f: { year: number; time: string }) => `${f.year}: ${f.time}`,
  help: {
    ask: (f: { what: string; day: string }) => `Een lid vroeg: “Wie kan ${f.what}?” (${f.day})`,
    offer: (f: { what: string; day: string }) => `Ik bood aan: “Ik kan ${f.what}.” (${f.day})`,
  },
  onDay: (f: { what: string; day: string }) => `${f.what} (${f.day})`,
  paper: {
    title: (f: { name: string }) => `Wat ${f.name} deed`,
    lead: (f: { name: string; cooperative: string; since: string; until: string | undefined }) =>
      f.until === undefined
        ? `${f.name} is lid van ${f.cooperative} vanaf ${f.since}.`
        : `${f.name} was lid van ${f.cooperative} van ${f.since} tot en met ${f.until}.`,
    says: (f: { cooperative: string; day: string }) =>
      `Onderneming, facturen en bijeenkomsten staan zo bij ${f.cooperative}, op ${f.day}. Uren, hulp en doelen ` +
      'schreven leden zelf op. Het lid koos wat erop staat.',
    place: 'Plaats en datum',
    name: 'Naam en handtekening namens de coöperatie',
  },
}
