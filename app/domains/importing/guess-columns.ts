import { COLUMNS, type ImportField, type ImportKind, type Mapping } from './import-kind.ts'

/** Headings as bookkeeping programs and people write them, bare: small letters and digits only. The likeliest first. */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  name: ['naam', 'volledigenaam', 'klantnaam', 'lid', 'bedrijfsnaam', 'name', 'relatie', 'debiteur'],
  firstName: ['voornaam', 'roepnaam', 'firstname'],
  email: ['email', 'emailadres', 'mail', 'mailadres'],
  joinedOn: [
    'lidsinds',
    'lidvanaf',
    'ingangsdatum',
    'datumlid',
    'startdatum',
    'joined',
    'sinds',
    'vanaf',
    'inschrijfdatum',
  ],
  tradeName: ['onderneming', 'handelsnaam', 'bedrijf', 'bedrijfsnaam', 'tradename'],
  trade: ['wat', 'vak', 'beroep', 'werkzaamheden', 'activiteit', 'branche', 'trade'],
  owner: ['onderneming', 'vanlid', 'lid', 'handelsnaam', 'ondernemer', 'business', 'member'],
  kind: ['soort', 'type', 'soortklant', 'kind'],
  contact: ['contactpersoon', 'contact', 'tav', 'terattentievan'],
  street: ['straat', 'adres', 'straatenhuisnummer', 'straatenummer', 'adresregel1', 'street'],
  postcode: ['postcode', 'pc', 'zip'],
  city: ['plaats', 'woonplaats', 'stad', 'vestigingsplaats', 'city'],
  country: ['land', 'landcode', 'country'],
  kvk: ['kvk', 'kvknummer', 'kvknr', 'kamervankoophandel'],
  vatNumber: ['btwnummer', 'btwnr', 'btwid', 'vatnumber', 'btwidentificatienummer'],
  number: ['factuurnummer', 'nummer', 'factuurnr', 'factuur', 'nr', 'number', 'boekstuk'],
  customer: ['klant', 'klantnaam', 'debiteur', 'relatie', 'naam', 'customer'],
  member: ['lid', 'vanlid', 'ondernemer', 'onderneming', 'naamlid', 'naam', 'member'],
  issuedOn: ['factuurdatum', 'datum', 'dag', 'date', 'boekdatum'],
  dueOn: ['vervaldatum', 'vervaldag', 'betalenvoor', 'uiterstebetaaldatum', 'vervalt', 'duedate'],
  open: [
    'openstaand',
    'open',
    'openbedrag',
    'openstaandbedrag',
    'nogtebetalen',
    'saldo',
    'restant',
    'bedrag',
  ],
  vat: ['btw', 'waarvanbtw', 'btwbedrag', 'vat'],
  account: [
    'rekening',
    'rekeningnummer',
    'grootboek',
    'grootboekrekening',
    'grootboeknummer',
    'code',
    'account',
  ],
  amount: ['bedrag', 'saldo', 'amount', 'beginsaldo', 'beginstand', 'potje', 'stand'],
  debit: ['debet', 'debit', 'activa'],
  credit: ['credit', 'passiva'],
}

/** The row of the headings: the first in which most cells are filled and none is a number. From 0. */
export function headingRow(rows: readonly (readonly string[])[]): number {
  const filled = rows.slice(0, 20).map((row) => row.filter((cell) => cell !== '').length)
  const widest = Math.max(0, ...filled)
  return Math.max(
    0,
    filled.findIndex((count) => count > 0 && count * 2 >= widest),
  )
}

/**
 * Which column is likely to hold what, by its heading: each column once. First what fits whole, then what begins so.
 */
export function guessColumns(kind: ImportKind, headings: readonly string[]): Mapping {
  const bare = headings.map(plain)
  const mapping: Partial<Record<ImportField, number>> = {}
  const taken = new Set<number>()
  for (const fits of [isSame, beginsSo]) {
    for (const { field } of COLUMNS[kind]) {
      if (mapping[field] !== undefined) continue
      const found = HEADINGS[field]
        .map((word) => bare.findIndex((heading, at) => !taken.has(at) && fits(heading, word)))
        .find((at) => at !== -1)
      if (found === undefined) continue
      mapping[field] = found
      taken.add(found)
    }
  }
  return mapping
}

function plain(heading: string): string {
  return heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

function isSame(heading: string, word: string): boolean {
  return heading === word
}

function beginsSo(heading: string, word: string): boolean {
  return word.length >= 4 && heading.startsWith(word)
}
