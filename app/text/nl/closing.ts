/** Sentences about closing the books: for the time being, and for good. */
export const closing = {
  title: 'Periode afsluiten',
  lead:
    'Voorlopig sluiten houdt vergissingen tegen, en kan terug. Voorgoed sluiten kan niet terug: daarna kan niemand ' +
    'er nog iets in boeken.',
  until: 'Tot en met welke dag?',
  hint: 'Meestal de laatste dag van een kwartaal, als de btw is aangegeven.',
  look: 'Ga verder',
  sure: (day: string) => `Wil je de boeken sluiten tot en met ${day}?`,
  otherDay: 'Kies een andere dag',
  saveForNow: 'Sluit voorlopig',
  saveForNowHint:
    'Wie dan nog iets in deze periode boekt, zegt waarom. Wat van de bank komt, telt op de dag dat je het boekt.',
  save: 'Sluit voorgoed, dit kan niet terug',
  saveHint: 'Een heel jaar sluit je pas voorgoed als de ledenvergadering de jaarrekening heeft vastgesteld.',
  toYear: 'Naar de jaarrekening',
  forGood: (day: string) => `Voorgoed gesloten tot en met ${day}.`,
  forNow: (day: string) => `Voorlopig gesloten tot en met ${day}.`,
  never: 'Er is nog nooit een periode afgesloten.',
  open: (day: string) => `Dit staat nog open op ${day}`,
  nothingOpen: 'Er staat niets meer open. Je kunt afsluiten.',
  parked: (f: { amount: string }) =>
    `De bank klopt met de boeken, maar ${f.amount} is nog niet uitgezocht. Zoek dat uit voordat je voorgoed sluit.`,
  openHint: 'Je kunt afsluiten terwijl dit open staat. Kijk wel of het klopt.',
  what: {
    debtors: 'Klanten moeten nog betalen',
    suspense: 'Nog uit te zoeken',
    overpayments: 'Te veel betaald door klanten',
    creditors: 'Rekeningen die wij nog betalen',
    'owed-to-members': 'Voorgeschoten door leden',
  },
  toCreditors: 'Bekijk wat we nog betalen, stuk voor stuk',
  work: {
    'bank-lines': (count: number) =>
      count === 1 ? 'Eén bankregel is nog niet verwerkt.' : `${count} bankregels zijn nog niet verwerkt.`,
    invoices: (count: number) =>
      count === 1 ? 'Eén factuur is nog niet verstuurd.' : `${count} facturen zijn nog niet verstuurd.`,
    vat: (count: number) =>
      count === 1 ? 'Eén btw-aangifte is nog niet gedaan.' : `${count} btw-aangiften zijn nog niet gedaan.`,
  },
  reopen: {
    title: 'Weer openen',
    lead: (day: string) => `Dan kan er weer geboekt worden tot en met ${day}. Sluit daarna opnieuw.`,
    reason: 'Waarom moet deze periode weer open?',
    reasonHint: 'Bijvoorbeeld: een rekening van maart kwam pas in mei. De kascommissie kan dit lezen.',
    save: 'Open de periode weer',
    done: 'De periode is weer open.',
  },
}
