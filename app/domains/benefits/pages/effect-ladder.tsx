import type { ComponentChildren } from 'preact'
import { Details, Facts, Ladder, Link, Paragraph } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Effect } from '../engine/effect.ts'
import { certaintyInWords, stepInWords } from '../engine/sentence.ts'
import type { Step } from '../engine/step.ts'
import { LAW_TEXTS, lawOf } from './law-texts.ts'
import { tellingOf } from './effect-line.ts'

/**
 * The ladder of an effect: its steps, each with its amount and, one tap away, the article, the source, how sure
 * it is and who decides; then who decides in the end, and whom to ask.
 *
 * @param ask whom to ask, by name or by what they do
 */
export function EffectLadder({
  visit,
  effect,
  ask,
}: {
  visit: CooperativeVisit
  effect: Effect
  ask: string
}) {
  const words = visit.text.benefitPages.ladder
  const rungs = effect.ladder.filter(({ kind }) => kind !== 'who-decides')
  return (
    <>
      <Ladder
        rungs={rungs.map((step) => ({
          sentence: sentenceOf(visit, step),
          ...(step.amount === 0n ? {} : { amount: step.amount }),
          grounds: <Grounds visit={visit} step={step} effect={effect} />,
        }))}
      />
      <Paragraph>
        <strong>{words.end[effect.whoDecides]}</strong> {ask}
      </Paragraph>
      <Terms visit={visit} />
    </>
  )
}

/** The sentence of a step; what is not sure says so in words. */
function sentenceOf(visit: CooperativeVisit, step: Step): string {
  const said = stepInWords(step, tellingOf(visit))
  if (step.certainty === 'certain') return said
  const words = visit.text.benefitPages.ladder
  return `${said} ${words.certaintySaid[step.certainty]}`
}

function Grounds({ visit, step, effect }: { visit: CooperativeVisit; step: Step; effect: Effect }) {
  const words = visit.text.benefitPages.ladder
  return (
    <Facts
      facts={[
        { label: words.article, value: isOfScheme(step) ? words.schemeArticle : step.article },
        { label: words.source, value: <Source visit={visit} step={step} /> },
        { label: words.sure, value: certaintyInWords(step.certainty, tellingOf(visit)) },
        {
          label: words.decides,
          value: isOfScheme(step) ? words.schemeDecides : words.decider[effect.whoDecides],
        },
      ]}
    />
  )
}

function isOfScheme({ source }: Step): boolean {
  return source === 'scheme'
}

/** What a municipality agreed has no address; of all else the law itself can be read. */
function Source({ visit, step }: { visit: CooperativeVisit; step: Step }): ComponentChildren {
  const words = visit.text.benefitPages.ladder
  if (step.source === 'policy') return words.policySource
  if (isOfScheme(step)) return words.schemeSource
  const law = lawOf(step.article)
  if (law) return <Link href={LAW_TEXTS[law]}>{words.table}</Link>
  return step.source.startsWith('https://') ? <Link href={step.source}>{words.table}</Link> : step.source
}

/** Words that cannot be avoided, explained. */
export function Terms({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.benefitPages.ladder
  return (
    <Details summary={words.words}>
      <Facts facts={words.terms.map(([label, value]) => ({ label, value }))} />
    </Details>
  )
}
