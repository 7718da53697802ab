import { Notice } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Warning } from '../batch.ts'
import { ibanShown } from './iban-shown.ts'

/** What to look at before money leaves; nothing when there is nothing. */
export function Warnings({ visit, warnings }: { visit: CooperativeVisit; warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null
  return (
    <Notice tone="doubt" title={visit.text.payments.warning.title}>
      <ul class={warnings.length === 1 ? 'plain-list' : undefined}>
        {warnings.map((warning) => {
          const sentence = warningInWords(visit, warning)
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
    </Notice>
  )
}

function warningInWords(visit: CooperativeVisit, warning: Warning): string {
  const words = visit.text.payments.warning
  switch (warning.kind) {
    case 'same-account-twice':
      return words['same-account-twice'](warning)
    case 'account-changed':
      return words['account-changed']({ ...warning, before: ibanShown(visit, warning.before) })
    case 'first-time':
      return words['first-time'](warning)
    case 'more-than-balance':
      return words['more-than-balance'](warning)
    case 'balance-unknown':
      return words['balance-unknown']
  }
}
