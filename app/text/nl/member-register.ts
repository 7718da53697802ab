/** The register of members as of a day, and where a member lives. */
export const memberRegister = {
  link: 'Ledenregister',
  title: 'Ledenregister',
  lead: (f: { day: string; count: string }) =>
    f.count === '1' ? `Op ${f.day} was er 1 lid.` : `Op ${f.day} waren er ${f.count} leden.`,
  day: 'Op welke dag?',
  dayHint: 'Namen en adressen staan er zoals ze op die dag waren.',
  dayWrong: 'Deze dag bestaat niet. Hieronder staat het register van vandaag.',
  show: 'Laat zien',
  pdf: 'Bekijk of print als pdf',
  name: 'Naam',
  address: 'Adres',
  noAddress: 'nog niet bekend',
  membership: 'Lid',
  since: (f: { from: string }) => `sinds ${f.from}`,
  between: (f: { from: string; until: string }) => `van ${f.from} tot en met ${f.until}`,
  empty: 'Op deze dag waren er geen leden',
  emptyHow: 'Kies een andere dag.',
  back: 'Terug naar leden',
  paper: {
    subject: (f: { day: string }) => `Ledenregister op ${f.day}`,
    line: (f: { name: string; address: string; membership: string }) =>
      `${f.name}. ${f.address}. Lid ${f.membership}`,
    noAddress: 'Adres nog niet bekend',
    file: 'ledenregister',
  },
  own: {
    link: 'Jouw adres',
    title: 'Jouw adres',
    lead:
      'De coöperatie bewaart waar je woont, voor het ledenregister en voor wat je tekent. ' +
      'Het bestuur en de administratie lezen dit.',
    since: 'Sinds welke dag woon je daar?',
    back: 'Terug naar overeenkomsten',
  },
  of: {
    link: 'Wijzig adres',
    title: (f: { name: string }) => `Adres van ${f.name}`,
    since: 'Sinds welke dag woont dit lid daar?',
  },
  street: 'Straat en huisnummer',
  postcode: 'Postcode',
  city: 'Plaats',
  save: 'Bewaar dit adres',
  saved: 'Het adres is bewaard.',
  known: 'Adressen tot nu toe',
  knownLine: (f: { day: string; address: string }) => `Vanaf ${f.day}: ${f.address}`,
  kept: 'Een oud adres blijft staan. Zo weten we later waar een brief naartoe ging.',
}
