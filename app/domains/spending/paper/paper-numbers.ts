/** The numbers by which who sent an invoice is known, as they stand on paper: each with its own check. Pure. */
import { readIban, readKvk, readVatNumber } from '../../cooperative/index.ts'

const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ .]?[A-Z0-9]){11,32}/gi
const DUTCH_VAT = /(?<![A-Z0-9])NL[ .]?(?:\d[ .]?){9}B[ .]?\d{2}(?!\d)/gi
const CALLED_KVK = 'k\\.?v\\.?k|kamer van koophandel|handelsregister|chamber of commerce'
const KVK = new RegExp(`(?:${CALLED_KVK})\\D{0,30}(\\d{2}(?:[ .]?\\d{2}){3})(?!\\d)`, 'gi')
const IBAN_LENGTHS = { least: 15, most: 34 }

/** The account numbers on a text whose check digits are right, each once. */
export function ibansIn(text: string): readonly string[] {
  const found = text
    .split('\n')
    .flatMap((line) => [...line.matchAll(IBAN)].map(([match]) => ibanAtStart(match)))
  return [...new Set(found.filter((one) => one !== undefined))]
}

/** What follows on its line may look like more of it (`… BIC RABONL2U`): the longest that is right counts. */
function ibanAtStart(match: string): string | undefined {
  const letters = match.replace(/[ .]/g, '').toUpperCase()
  for (let length = Math.min(letters.length, IBAN_LENGTHS.most); length >= IBAN_LENGTHS.least; length--) {
    const iban = readIban(letters.slice(0, length))
    if (iban !== undefined) return iban
  }
  return undefined
}

/** The Dutch VAT numbers on a text that can be one, each once. */
export function vatNumbersIn(text: string): readonly string[] {
  const found = [...text.matchAll(DUTCH_VAT)].map(([match]) => readVatNumber(match))
  return [...new Set(found.filter((one) => one !== undefined))]
}

/** The numbers of the trade register on a text: it has no check digit, so only what is called so counts. */
export function kvksIn(text: string): readonly string[] {
  const found = [...text.matchAll(KVK)].map(([, digits]) => readKvk(digits!))
  return [...new Set(found.filter((one) => one !== undefined))]
}
