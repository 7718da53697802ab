import type { ReceiptLine } from './amounts.ts'
import type { ShopCheck } from './checks.ts'

export type ShopFound = {
  readonly name: string
  readonly line: string
  readonly checks: readonly ShopCheck[]
}

const HEADING = 6
const LONGEST = 60
const STREET = /(?:straat|weg|laan|plein|kade|singel|dijk|markt|pad|hof)\b.*\d/i
const REACHED = /\b\d{4}\s?[A-Z]{2}\b|\btel\b|telefoon|\bkvk\b|\bbtw[- ]?n|\bNL\d{9}B\d{2}\b/i
const NO_NAME = new RegExp(
  'welkom|kassabon|\\bbon(?:nr|nummer)?\\b|factuur|klant|datum|kopie|pagina|\\btel|www|http|@|openings|bedankt|' +
    'terminal|kenteken|parkeer(?:ticket|bewijs|kaart)|betaalbewijs',
  'i',
)
const LEGAL = /\s+\b(?:b\.?\s?v\.?|n\.?\s?v\.?|v\.?o\.?f\.?|u\.?a\.?)(?=\s|$)\.?/i

/**
 * The name of the shop: one that was booked before and stands on the receipt, else the first line that looks like
 * a name.
 *
 * @param known names that costs were booked under, the most used first
 */
export function findShop(lines: readonly ReceiptLine[], known: readonly string[]): ShopFound | undefined {
  const before = known.find((name) => lines.some(({ text }) => says(text, name)))
  if (before !== undefined)
    return {
      name: before,
      line: lines.find(({ text }) => says(text, before))!.text,
      checks: ['booked-before'],
    }
  const at = lines.slice(0, HEADING).findIndex(({ text, amounts }) => amounts.length === 0 && isName(text))
  if (at === -1) return undefined
  const { text } = lines[at]!
  const name = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, '').slice(0, LONGEST)
  const checks: [ShopCheck, boolean][] = [
    ['web', lines.some(({ text: line }) => isSiteOf(line, name))],
    ['address', lines.slice(at + 1, at + 4).some(({ text: line }) => isAddress(line))],
  ]
  return { name, line: text, checks: checks.filter(([, holds]) => holds).map(([check]) => check) }
}

/** As whole words, whatever the capitals: `HORNBACH APELDOORN` says Hornbach. */
function says(line: string, name: string): boolean {
  const [within, whole] = [plain(line), plain(name)]
  return whole.length >= 3 && ` ${within} `.includes(` ${whole} `)
}

function plain(text: string): string {
  return text
    .replace(LEGAL, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isAddress(text: string): boolean {
  return STREET.test(text) || REACHED.test(text)
}

function isName(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '').length
  return (
    letters >= 3 &&
    letters * 10 >= text.replaceAll(' ', '').length * 6 &&
    !NO_NAME.test(text) &&
    !isAddress(text)
  )
}

/** `www.verfhandel-de-kwast.nl` is of Verfhandel De Kwast. */
function isSiteOf(line: string, name: string): boolean {
  const site = /(?:www\.|https?:\/\/|@)([\p{L}\p{N}.-]+)\.(?:nl|com|eu|be|de)\b/iu.exec(line)?.[1]
  const [host, whole] = [site ?? '', name].map((one) => plain(one).replaceAll(' ', ''))
  return host!.length >= 4 && (whole!.includes(host!) || host!.includes(whole!))
}
