import { describe, expect, test } from 'vitest'
import { schemes as english } from '../../text/en/schemes.ts'
import { schemes as dutch } from '../../text/nl/schemes.ts'
import { day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'
import { explain } from './explain.ts'
import { compareSchemes } from './forecast.ts'
import { presets } from './presets.ts'
import { checkScheme } from './scheme-check.ts'
import {
  comparisonInWords,
  explanationInWords,
  findingInWords,
  schemeInWords,
  stepInWords,
} from './scheme-words.ts'
import type { Telling } from './telling.ts'
import type { Scheme } from './scheme.ts'
import { EMPTY_POT, type PotState } from './share-out-event.ts'
import { amersfoort, first, scheme, share } from './share-out-examples.fixture.ts'
import type { SharedEvent } from './share-out.ts'

const nl: Telling = { words: dutch, language: 'nl' }
const en: Telling = { words: english, language: 'en' }

/** Sentences one a line, with the ordinary spaces a test can be typed with. */
function plain(sentences: readonly string[]): string {
  return `\n${sentences.join('\n').replaceAll('\u00a0', ' ')}\n`
}

function preset(key: string) {
  return presets.find((one) => one.key === key)!.draft
}

/** Amersfoort with a threshold in cents, above which money goes to the municipality. */
function upTo(amount: Cents): Scheme {
  return scheme({ steps: amersfoort.steps, threshold: { amount, above: 'municipality' } })
}

describe('a scheme read aloud', () => {
  test('Breda, with its numbers open', () => {
    const { steps, loss, pot } = schemeInWords(preset('breda'), nl)
    expect(plain([...steps, loss, ...pot])).toBe(`
Een deel gaat naar de opleidingspot. Hoeveel is nog niet bepaald.
Een deel gaat naar de coöperatie. Hoeveel is nog niet bepaald.
De rest gaat naar je potje.
Zijn de kosten in een jaar hoger dan je omzet? Dan betaalt de coöperatie het verschil.
Je mag je potje gebruiken voor opleiding en spullen voor je onderneming.
Wie een aankoop goedkeurt, is nog niet bepaald. Tot dan boekt de administratie het.
Er komt een grens voor je potje. Hoe hoog, is nog niet bepaald.
Geld uit je potje wordt niet uitbetaald.
Wat er met je potje gebeurt als je stopt, is nog niet bepaald. De leden beslissen dat samen.
`)
  })
  test('a complete one, in English', () => {
    const rule: Scheme = {
      ...amersfoort,
      pot: { ...amersfoort.pot, threshold: { amount: 200_000n, above: 'municipality' } },
    }
    const { steps, pot } = schemeInWords(rule, en)
    expect(plain([...steps, ...pot])).toBe(`
30% of your net turnover goes to the co-op.
The rest goes to your pot.
You may use your pot for things for your business and training.
Do you want to buy something? Ask at your pot. Then the administration says yes or no. \
Without a yes nothing leaves your pot. Nobody says yes about their own pot.
Is there €2,000.00 in your pot? What comes on top goes to the municipality.
Money from your pot is not paid out.
Do you stop being a member? What was agreed: what is in your pot goes to the training pot. \
That does not happen by itself. Until it is arranged, your pot stays as it is.
`)
  })
  test('steps of every kind', () => {
    const coop = { key: 'x', destination: 'cooperative' } as const
    const steps = [
      { ...coop, label: 'verzekering', take: first(6_000n) },
      { ...coop, take: { kind: 'first', amountPerYear: 'open' } },
      { ...coop, take: { ...share('turnover', 1250), capPerYear: 50_000n } },
      { ...coop, take: { ...share('turnover', 1250), capPerYear: 'open' } },
      { ...coop, destination: 'member-cash', take: share('remainder', 500) },
    ] as const
    expect(plain(steps.map((step) => stepInWords(step, nl)))).toBe(`
De eerste € 60,00 van het jaar gaat naar de coöperatie (verzekering).
Het eerste geld van het jaar gaat naar de coöperatie. Hoeveel is nog niet bepaald.
12,5 % van je omzet gaat naar de coöperatie, tot € 500,00 per jaar.
12,5 % van je omzet gaat naar de coöperatie, tot een maximum per jaar. Hoe hoog dat is, is nog niet bepaald.
5 % van wat dan over is, gaat naar jou.
`)
  })
  test('without a pot nothing is said about it', () => {
    expect(schemeInWords(preset('zutphen'), nl).pot).toEqual([])
  })
})

test('what is still open, as things to do', () => {
  expect(plain(checkScheme(preset('breda')).map((finding) => findingInWords(finding, nl)))).toBe(`
Stap 1, naar de opleidingspot: vul het percentage in.
Stap 2, naar de coöperatie: vul het percentage in.
Vul de grens van het potje in.
Wie keurt een aankoop goed? Kies je niemand, dan beslist de administratie.
Wat gebeurt er met het potje als een lid stopt? Spreek dat af met de leden en de gemeente.
`)
})

describe('a sum opened', () => {
  const opened = (rule: Scheme, state: PotState, event: SharedEvent) => {
    const said = explanationInWords(explain(rule, state, event), 2016, nl)
    return plain([...said.event, ...said.lines.flatMap(({ part, sum }) => [`${part}:`, ...sum]), ...said.pot])
  }
  test('a payment and a cost, with what was shared out before', () => {
    const limited = upTo(360_000n)
    const state = { base: { turnover: 500_000n, jobCosts: 0n }, balance: 350_000n, overflowed: 0n }
    expect(opened(limited, state, { turnoverDelta: 112_019n, jobCostDelta: 51_741n })).toBe(`
Er kwam € 1.120,19 binnen, zonder btw.
Er was € 517,41 aan kosten voor de opdracht.
Samen is dat € 602,78 om te verdelen.
voor de coöperatie:
De coöperatie krijgt 30 % van deze € 602,78. Dat is € 180,83.
In heel 2016 is dat tot nu toe € 1.680,83.
wat overblijft:
De rest van deze € 602,78 is € 421,95.
In heel 2016 is dat tot nu toe € 3.921,95.
Je potje is vol tot de grens van € 3.600,00. Daarom gaat € 321,95 naar de gemeente.
Er zat € 3.500,00 in je potje. Er komt € 100,00 bij. Nu is het € 3.600,00.
`)
  })
  test('what a customer paid is told as they paid it: with VAT, and what of it is shared out', () => {
    const event = { turnoverDelta: 9_174n, jobCostDelta: 0n }
    const first = (paid: bigint) =>
      plain(explanationInWords(explain(amersfoort, EMPTY_POT, event), 2016, nl, paid).event)
    expect(first(10_000n)).toBe(`
De klant betaalde € 100,00. Daarvan is € 8,26 btw voor de Belastingdienst. We verdelen € 91,74.
`)
    expect(first(9_174n)).toBe(`
De klant betaalde € 91,74. Er zit geen btw bij. We verdelen alles.
`)
  })
  test('cents that the rounding of the year moves are told by the year', () => {
    const state = { base: { turnover: 105n, jobCosts: 0n }, balance: 73n, overflowed: 0n }
    expect(opened(amersfoort, state, { turnoverDelta: 105n, jobCostDelta: 0n })).toContain(`
Je netto-omzet in 2016 is € 2,10. 30 % daarvan is € 0,63.
Eerder was al € 0,32 verdeeld.
Nu komt er € 0,31 bij.
`)
  })
  test('money back to the customer takes from above the threshold first', () => {
    const limited = upTo(5_000n)
    const state = { base: { turnover: 10_000n, jobCosts: 0n }, balance: 5_000n, overflowed: 2_000n }
    expect(opened(limited, state, { turnoverDelta: -5_000n, jobCostDelta: 0n })).toBe(`
Er ging € 50,00 terug naar de klant, zonder btw.
voor de coöperatie:
Je netto-omzet in 2016 is € 50,00. 30 % daarvan is € 15,00.
Eerder was al € 30,00 verdeeld.
Nu gaat er € 15,00 af.
wat overblijft:
De rest in 2016 is € 35,00.
Eerder was al € 70,00 verdeeld.
Nu gaat er € 35,00 af.
€ 20,00 was boven de grens naar de gemeente gegaan. Dat komt eerst terug.
Er zat € 50,00 in je potje. Er gaat € 15,00 af. Nu is het € 35,00.
`)
  })
  test('a loss', () => {
    expect(opened(amersfoort, EMPTY_POT, { turnoverDelta: 0n, jobCostDelta: 8_000n })).toBe(`
Er was € 80,00 aan kosten voor de opdracht.
voor de coöperatie:
In 2016 zijn de kosten hoger dan de omzet. Dan is hier niets voor.
Nu verandert er niets.
naar je potje:
De kosten in 2016 zijn € 80,00 hoger dan de omzet.
Er zat € 0,00 in je potje. Er gaat € 80,00 af. Nu is het − € 80,00.
`)
  })
  test('income that fills a loss', () => {
    const state = { base: { turnover: 0n, jobCosts: 8_000n }, balance: -8_000n, overflowed: 0n }
    expect(opened(amersfoort, state, { turnoverDelta: 10_000n, jobCostDelta: 0n })).toBe(`
Er kwam € 100,00 binnen, zonder btw.
Er waren eerder dit jaar meer kosten dan omzet. Die gaan er eerst af: € 100,00 − € 80,00 = € 20,00.
voor de coöperatie:
Je netto-omzet in 2016 is € 20,00. 30 % daarvan is € 6,00.
naar je potje:
De rest in 2016 is € 14,00.
Eerder in 2016 ging € 80,00 aan kosten uit je potje. Die krijg je nu terug: € 14,00 + € 80,00 = € 94,00.
Er zat − € 80,00 in je potje. Er komt € 94,00 bij. Nu is het € 14,00.
`)
  })
  test('a maximum reached, an amount filled', () => {
    const levies = scheme({
      steps: [
        { key: 'a', destination: 'cooperative', label: 'Verzekering', take: first(6_000n) },
        { key: 'b', destination: 'training', take: { ...share('net-turnover', 1000), capPerYear: 500n } },
        { key: 'c', destination: 'reserve', take: share('turnover', 9500) },
        { key: 'd', destination: 'municipality', take: { kind: 'rest' } },
      ],
    })
    expect(opened(levies, EMPTY_POT, { turnoverDelta: 10_000n, jobCostDelta: 0n })).toBe(`
Er kwam € 100,00 binnen, zonder btw.
Verzekering:
De eerste € 60,00 van 2016 gaat hierheen. Dat is nu € 60,00.
voor de opleidingspot:
10 % van € 100,00 is meer dan het maximum. Daarom is het in 2016 € 5,00.
voor de reserve:
95 % van € 100,00 is meer dan er over is. Daarom is het in 2016 € 35,00.
voor de gemeente:
De rest in 2016 is € 0,00.
Nu verandert er niets.
`)
  })
})

test('what another scheme would have given', () => {
  const coop = { ...amersfoort.steps[0]!, take: share('net-turnover', 5000) }
  const half = scheme({ steps: [coop, amersfoort.steps[1]!] })
  const event = { member: 'Anna', on: day('2025-02-01'), turnoverDelta: 10_000n, jobCostDelta: 0n }
  const compared = compareSchemes({ current: amersfoort, proposed: half }, [event])
  const { overall, members } = comparisonInWords(compared, nl)
  expect(plain([...overall, ...members])).toBe(`
€ 20,00 meer naar de coöperatie.
€ 20,00 minder naar de potjes.
Anna had € 20,00 minder in het potje.
`)
})
