/** What somebody searches for on the board: each word with those that mean the same here. Pure. */

/** Words that mean the same on a board of neighbours. The first time a word is missed, it is added here. */
const SAME: readonly (readonly string[])[] = [
  ['webwinkel', 'webshop', 'website', 'internetwinkel', 'site', 'onlinewinkel', 'onlineverkopen'],
  ['boekhouding', 'administratie', 'boekhouden', 'boekhouder'],
  ['belasting', 'belastingaangifte', 'aangifte'],
  ['schilderen', 'verven', 'schilder'],
  ['naaien', 'verstellen', 'kleermaker', 'naaister', 'naaiatelier'],
  ['timmeren', 'klussen', 'klusser', 'timmerman'],
  ['foto', 'fotograferen', 'fotograaf'],
  ['computer', 'laptop', 'pc'],
  ['vervoer', 'vervoeren', 'rijden', 'brengen'],
  ['verhuizen', 'sjouwen', 'tillen'],
  ['oppassen', 'oppas', 'kinderopvang'],
  ['tuin', 'tuinieren', 'hovenier'],
  ['koken', 'kok', 'catering'],
]

/** Said in nearly every ask and offer, so that they tell nothing of it. */
const COMMON: ReadonlySet<string> = new Set(
  'maken doen helpen hulp kunnen willen zoeken nodig iemand graag goed mooi nieuwe eigen samen'.split(' '),
)

/**
 * The words that are searched for, each as a line of words of which one is enough. Words that tell nothing are left
 * out, unless nothing else was said; `web winkel` is one word.
 */
export function searchWords(typed: string): readonly string[] {
  const words = joined(typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const telling = words.filter((word) => !COMMON.has(word))
  return (telling.length > 0 ? telling : words).map((word) => sameAs(word).join(' '))
}

function sameAs(word: string): readonly string[] {
  const same = SAME.find((words) =>
    words.some((one) => one === word || `${one}s` === word || isTyping(one, word)),
  )
  return same === undefined ? [word] : [word, ...same.filter((one) => one !== word)]
}

/** Two words that are one of those when they are written together, as one. */
function joined(words: readonly string[]): readonly string[] {
  const found: string[] = []
  for (let place = 0; place < words.length; place++) {
    const both = `${words[place]}${words[place + 1] ?? ''}`
    const isOne =
      words[place + 1] !== undefined &&
      SAME.some((same) => same.some((one) => one === both || isTyping(one, both)))
    found.push(isOne ? both : words[place]!)
    if (isOne) place++
  }
  return found
}

/** So long a word is before one slip of the finger is forgiven: shorter ones mean something else by then. */
const LONG_ENOUGH = 7

/** Whether `typed` is the word with one slip: a letter too many, too few, another, or two the wrong way round. */
function isTyping(word: string, typed: string): boolean {
  if (typed.length < LONG_ENOUGH || Math.abs(word.length - typed.length) > 1) return false
  let from = 0
  while (from < word.length && word[from] === typed[from]) from++
  const [rest, other] = [word.slice(from), typed.slice(from)]
  return (
    rest.slice(1) === other.slice(1) ||
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  )
}
