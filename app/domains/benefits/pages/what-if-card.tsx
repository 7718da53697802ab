import {
  AmountField,
  Button,
  ButtonRow,
  Card,
  Details,
  ErrorSummary,
  Form,
  Heading,
  Jar,
  Notice,
  NumberField,
  Paragraph,
  PreviewTarget,
  Select,
  Slider,
  Stack,
  TwoBars,
} from '../../../ui/index.ts'
import { abs } from '../../../values/money.ts'
import { formatEuro, formatMonth } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Effect } from '../engine/effect.ts'
import type { Added } from '../what-if/what-it-does.ts'
import { warningInWords } from '../meters/meter-words.ts'
import { EffectLadder } from './effect-ladder.tsx'
import { doubtIn, effectInALine } from './effect-line.ts'
import type { WhatIfData, WhatIfOutcome } from './what-if-data.ts'
import { monthsOfWhatIf, SLIDER_MOST } from './what-if-form.ts'

/** "Stel dat ik … verdien": the question, and its answer in three pictures. */
export function WhatIfCard({
  visit,
  data,
  typed,
}: {
  visit: CooperativeVisit
  data: WhatIfData
  typed: Typed
}) {
  const words = visit.text.benefitPages.whatIf
  const { slug } = visit.cooperative
  const { wrong, month } = data.asked
  const benefit = data.standing.situation
  const asksHours = benefit.kind === 'other' && benefit.benefit.scheme === 'WW'
  const sentence = wrong && words[wrong]
  return (
    <Card labelledBy="what-if">
      <Heading level={2} id="what-if">
        {words.title}
      </Heading>
      {sentence !== undefined && <ErrorSummary errors={[{ field: 'bedrag', sentence }]} />}
      <Form
        action={`${paths.benefit(slug)}#what-if`}
        method="get"
        label={words.title}
        preview={paths.benefitPreview(slug)}
        previewTarget="what-if-result"
      >
        <AmountField
          name="bedrag"
          label={words.amount}
          hint={words.lead}
          value={typed['bedrag']}
          error={sentence}
        />
        <Slider label={words.slider} moves="bedrag" most={SLIDER_MOST} />
        <Select
          name="maand"
          label={words.month}
          value={month}
          choices={monthsOfWhatIf(visit.now.today).map((one) => ({
            value: one,
            label: formatMonth(one, visit.language),
          }))}
          always
        />
        {asksHours && (
          <NumberField
            name="uren"
            label={words.hours}
            hint={words.hoursHint}
            value={typed['uren']}
            decimals
          />
        )}
        <ButtonRow>
          <Button>{words.work}</Button>
        </ButtonRow>
        <PreviewTarget id="what-if-result">
          <WhatIfResult visit={visit} data={data} />
        </PreviewTarget>
      </Form>
    </Card>
  )
}

/** The answer: my pot, my benefit, together; then how we know. */
export function WhatIfResult({ visit, data }: { visit: CooperativeVisit; data: WhatIfData }) {
  const words = visit.text.benefitPages
  if (data.noScheme) return <Paragraph>{words.whatIf.noScheme}</Paragraph>
  if (data.asked.wrong) return <Paragraph>{words.whatIf[data.asked.wrong]}</Paragraph>
  if (!data.if) return null
  const { does, added, potBefore, warnings, ask } = data.if
  const doubt = doubtIn(visit, does, data.standing.inForce.version)
  const potAfter = potBefore + added.reserved
  return (
    <Stack>
      <Jar name={words.whatIf.pot} headingLevel={3} amount={potAfter} full={thresholdOf(data)}>
        {potInWords(visit, added, potAfter)}
      </Jar>
      {does.kind === 'effect' ? (
        <BenefitPictures visit={visit} effect={does.effect} />
      ) : (
        <Paragraph>
          <strong>{words.line.name}</strong> {effectInALine(visit, does)}
        </Paragraph>
      )}
      {doubt !== undefined && <Paragraph>{doubt}</Paragraph>}
      <Warnings visit={visit} warnings={warnings} />
      {does.kind === 'effect' && (
        <Details summary={words.howWeKnow}>
          <EffectLadder visit={visit} effect={does.effect} ask={ask} />
        </Details>
      )}
    </Stack>
  )
}

/** What comes into the pot; and what does not fit in it, in the words that stand under an invoice too. */
function potInWords(visit: CooperativeVisit, { reserved, overflow }: Added, potAfter: bigint): string {
  const { benefitPages, salesPages, schemes } = visit.text
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const full = overflow && {
    threshold: formatEuro(overflow.limit, visit.language, { cents: 'when-needed' }),
    amount: euro(overflow.amount),
    to: schemes.to[overflow.to],
  }
  if (full && reserved === 0n) return salesPages.preview.potFull(full)
  const said = benefitPages.whatIf.potSaid({ amount: euro(reserved), after: euro(potAfter) })
  return full ? `${said} ${salesPages.preview.potFilled(full)}` : said
}

function thresholdOf({ meters }: WhatIfData) {
  return meters.meters.find(({ kind }) => kind === 'pot')?.limit
}

/** Two pictures with a sentence each: the benefit before and after, and all of it together. */
function BenefitPictures({ visit, effect }: { visit: CooperativeVisit; effect: Effect }) {
  const words = visit.text.benefitPages.whatIf
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const { benefitBefore, benefitAfter, inHand, staysInPot, whoDecides } = effect
  const together = inHand + staysInPot
  const benefitSaid =
    benefitBefore === benefitAfter
      ? words.benefitSame({ after: euro(benefitAfter) })
      : benefitAfter === 0n
        ? words.benefitEnds[whoDecides]
        : words.benefitLess({ before: euro(benefitBefore), after: euro(benefitAfter) })
  const facts = { amount: euro(abs(together)) }
  const togetherSaid =
    together === 0n
      ? words.togetherSame
      : together > 0n
        ? words.togetherMore(facts)
        : words.togetherLess(facts)
  return (
    <>
      <TwoBars
        title={words.benefit}
        before={{ label: words.before, amount: benefitBefore }}
        after={{ label: words.after, amount: benefitAfter }}
      >
        {benefitSaid}
      </TwoBars>
      <TwoBars
        title={words.together}
        before={{ label: words.before, amount: benefitBefore }}
        after={{ label: words.after, amount: benefitBefore + together }}
      >
        {`${togetherSaid} ${words.inHand({ amount: formatEuro(inHand, visit.language, { sign: 'always' }) })}`}
      </TwoBars>
    </>
  )
}

function Warnings({ visit, warnings }: { visit: CooperativeVisit; warnings: WhatIfOutcome['warnings'] }) {
  if (warnings.length === 0) return null
  return (
    <Notice tone="doubt" title={visit.text.benefitMeters.warningTitle}>
      <ul class="plain-list">
        {warnings.map((warning) => (
          <li key={warning.kind}>{warningInWords(warning, visit)}</li>
        ))}
      </ul>
    </Notice>
  )
}
