/** A name as the words that tell it apart. */
export type NameWords = readonly string[]

const SILENT = new Set(
  (
    'bv nv vof cv stichting st vereniging cooperatie coop ua gemeente firma fa maatschap holding groep ' +
    'beheer de het een van der den te ter ten op in en eo of vd vdr dhr hr heer mevr mw mevrouw fam ' +
    'familie drs ir mr dr ing the and'
  ).split(' '),
)

/**
 * The words of a name that count: lower case, without accents, legal forms, titles and prepositions.
 * When nothing else is left, those stay (`De Groep B.V.`).
 */
export function wordsOf(name: string): NameWords {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !SILENT.has(word))
  return [...new Set(telling.length > 0 ? telling : words)]
}

/**
 * How alike two names are, 0 to 100. Words count by their length, so a surname tells more than an
 * initial; an initial agrees with the name it begins; one wrong letter in five is forgiven.
 */
export function likeness(a: NameWords, b: NameWords): number {
  if (a.length === 0 || b.length === 0) return 0
  const [short, long] = isLighter(a, b) ? [a, b] : [b, a]
  const free = new Set(long)
  let shared = 0
  let whole = 0
  for (const word of short) {
    let best = 0
    let partner: string | undefined
    for (const other of free) {
      const score = wordLikeness(word, other)
      if (score > best) [best, partner] = [score, other]
    }
    if (partner !== undefined) free.delete(partner)
    shared += best * weight(word)
    whole += weight(word)
  }
  // What the longer name has more counts half: banks and people leave words out.
  for (const word of free) whole += weight(word) / 2
  return Math.round((100 * shared) / whole)
}

/** So that the order of the two never matters. */
function isLighter(a: NameWords, b: NameWords): boolean {
  const difference = total(a) - total(b)
  return difference < 0 || (difference === 0 && a.join(' ') <= b.join(' '))
}

function total(words: NameWords): number {
  return words.reduce((sum, word) => sum + weight(word), 0)
}

function weight(word: string): number {
  return Math.min(word.length, 8)
}

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 0.8 : 0
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  // Cut off by the bank, which keeps 32 or 70 characters of a name.
  if (short.length >= 4 && long.startsWith(short)) return 0.9
  if (short.length < 5 || long.length - short.length > 1) return 0
  return isOneEditApart(short, long) ? 0.8 : 0
}

/** Whether one letter more, less, other or swapped makes them equal. */
function isOneEditApart(short: string, long: string): boolean {
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1)
  if (short.slice(i + 1) === long.slice(i + 1)) return true
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
}
