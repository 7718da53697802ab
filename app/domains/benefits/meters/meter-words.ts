import type { Text } from '../../../text/index.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatCount, formatEuro, type Language } from '../../../values/format.ts'
import type { LimitWarning, Meter, MeterKind } from './meters.ts'

/** In which words and which language meters are told. */
export type MeterTelling = { readonly text: Pick<Text, 'benefitMeters'>; readonly language: Language }

/** The name of a meter, how far it is, and whether that is near the limit: three short texts. */
export function meterInWords(
  { kind, used, limit, state }: Meter,
  telling: MeterTelling,
): { readonly label: string; readonly said: string; readonly standing: string | undefined } {
  const words = telling.text.benefitMeters
  return {
    label: words.label[kind],
    said: words.of({
      used: amountOf(kind, used, telling.language),
      limit: amountOf(kind, limit, telling.language),
    }),
    standing: state === 'well' ? undefined : words.state[state],
  }
}

/** What comes near with a step, in a sentence, with what to do. */
export function warningInWords({ kind, state, left, limit }: LimitWarning, telling: MeterTelling): string {
  const facts = {
    left: amountOf(kind, left, telling.language),
    limit: amountOf(kind, limit, telling.language),
  }
  return telling.text.benefitMeters.warning[kind][state](facts)
}

function amountOf(kind: MeterKind, amount: bigint, language: Language): string {
  switch (kind) {
    case 'hours-week':
    case 'hours-year':
      return formatDuration(Number(amount), language)
    case 'exemption-months':
      return formatCount(Number(amount), language)
    case 'pot':
    case 'assets':
      return formatEuro(amount, language, { cents: 'when-needed' })
  }
}
