/** What is said of an invoice that was read in a PDF or on a photo. */
export const supplierPaper = {
  fromInside: 'In deze pdf zit een e-factuur, en die telt op. Daarmee vulden we dit in. Kijk het na.',
  fromPaper:
    'Dit lazen we op de factuur. Leeg is wat we niet zeker weten. Kijk alles na, ook het rekeningnummer.',
  tooLong: 'Lezen duurde te lang. Neem over wat op de factuur staat.',
  otherAccount: (f: { supplier: string; stated: string; iban: string }) =>
    `Let op: op deze factuur staat een ander rekeningnummer (${f.stated}) dan we van ${f.supplier} kennen ` +
    `(${f.iban}). Dat is vaak bedrog. Bel de leverancier op een nummer dat je al had. We betalen op het nummer ` +
    'dat we kennen.',
  otherAccountOpen: 'Naar de leverancier',
  sameInvoice: (f: { day: string; amount: string }) =>
    `Deze factuur lijkt er al te zijn: ${f.day}, ${f.amount}. Voer hem niet twee keer in.`,
  sameInvoiceOpen: 'Bekijk die factuur',
  seller: (f: { seller: string }) => `Volgens de factuur is hij van: ${f.seller}.`,
  kvk: (f: { kvk: string }) => `KvK ${f.kvk}`,
  vatNumber: (f: { vatNumber: string }) => `btw-nummer ${f.vatNumber}`,
  looksLike: (f: { supplier: string }) =>
    `Let op: de naam of een nummer is van ${f.supplier}, maar het KvK-nummer of het btw-nummer is anders. Het kan ` +
    'een ander bedrijf zijn, of bedrog. Zoek uit van wie de factuur is, en kies dat zelf.',
  parts: {
    total: 'het totaal',
    number: 'het factuurnummer',
    kvk: 'het KvK-nummer',
    vatNumber: 'het btw-nummer',
  },
  insideDiffers: (f: { what: string; inside: string; paper: string }) =>
    `In de e-factuur binnen deze pdf is ${f.what} ${f.inside}, maar op het papier ${f.paper}. Vraag de leverancier ` +
    'wat klopt.',
  insideAccount: (f: { inside: string; paper: string }) =>
    `Let op: in de e-factuur binnen deze pdf staat een ander rekeningnummer (${f.inside}) dan op het papier ` +
    `(${f.paper}). Dat is vaak bedrog. Bel de leverancier op een nummer dat je al had. We vullen geen nummer in.`,
  paperDoubts: {
    'no-sums': 'We vonden geen bedragen die samen optellen. Neem het totaal en de btw zelf over.',
    'ibans-differ': 'Er staat meer dan één rekeningnummer op. Kies zelf welk nummer van de leverancier is.',
    'other-currency': 'De bedragen lijken niet in euro te zijn. Kijk dat na.',
  },
}
