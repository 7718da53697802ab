import type { Text } from '../../../text/index.ts'
import { formatCount, formatEuro, formatMonth, type Language } from '../../../values/format.ts'
import type { SharedField } from '../consent/consent.ts'
import type { Fact, FactValues } from './fact-shapes.ts'
import { LONG_AGO, type StandingFact } from './place-fact.ts'

/** In which words and which language a fact is told. */
export type FactTelling = {
  readonly text: Pick<Text, 'benefitFacts' | 'benefitSharing'>
  readonly language: Language
}

/** Since when a fact holds, and until when if it ended. */
export function sinceInWords({ from, until }: StandingFact, { text, language }: FactTelling): string {
  const words = text.benefitFacts.overview
  const last = until ? { until: formatMonth(until, language) } : {}
  return from === LONG_AGO
    ? words.sinceLong(last)
    : words.since({ from: formatMonth(from, language), ...last })
}

/** A fact in short sentences that its member and whoever it is shared with read the same: "Bijstand." */
export function factInWords(fact: Fact, { text, language }: FactTelling): string[] {
  const { said, answers } = text.benefitFacts
  const euro = (amount: bigint) => formatEuro(amount, language)
  switch (fact.field) {
    case 'benefit':
      return [said.benefit[fact.value.scheme](written(fact.value, language))]
    case 'household': {
      const { value } = fact
      const mates = value.living === 'institution' ? 0 : value.housemates
      return [
        said.household[value.living],
        said.age(answers[value.age]),
        ...(mates > 0 ? [said.housemates(formatCount(mates, language))] : []),
      ]
    }
    case 'income': {
      const { other, spouseWork, spouseOther } = fact.value
      if (other + spouseWork + spouseOther === 0n) return [said.noIncome]
      return [said.income({ own: euro(other), spouse: euro(spouseWork + spouseOther) })]
    }
    case 'exemption': {
      const { value } = fact
      return [
        said.exemption[value.kind]('monthsUsed' in value ? formatCount(value.monthsUsed, language) : ''),
      ]
    }
    case 'assets':
      return [said.assets(euro(fact.value.owned))]
  }
}

/** The name of something that can be shared: "je uren". */
export function sharedFieldInWords(field: string, { text }: FactTelling): string {
  return text.benefitSharing.fields[field as SharedField] ?? field
}

function written(value: FactValues['benefit'], language: Language): Record<string, string> {
  const entries = Object.entries(value as Readonly<Record<string, bigint | number | string>>).map(
    ([name, part]) => {
      if (typeof part === 'bigint') return [name, formatEuro(part, language)]
      if (typeof part === 'number') return [name, formatCount(part, language)]
      return [name, name === 'firstMonth' ? formatMonth(part, language) : part]
    },
  )
  return Object.fromEntries(entries) as Record<string, string>
}
