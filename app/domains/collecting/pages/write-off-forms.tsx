import { z } from 'zod'
import { Notice, Paragraph, RadioGroup, TextArea } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { choice, text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { takeBackPreview, writeOffPreview, type WriteOffPreview } from '../../sales/index.ts'
import { askTakeBack } from '../ask-take-back.ts'
import { askWriteOff } from '../ask-write-off.ts'
import { WRITE_OFF_GROUNDS } from '../write-off.ts'

const back = (visit: CooperativeVisit) => ({
  href: paths.writeOffs(visit.cooperative.slug),
  label: visit.text.writeOff.back,
})

/** Asks to write off one invoice. */
export const writeOffPage = formPage({
  schema: z.object({ ground: choice(WRITE_OFF_GROUNDS), why: text(500) }),
  load: (visit) =>
    visit.read((tx) => writeOffPreview(tx, visit.cooperative.id, visit.id<'invoice'>('invoice'))),
  title: (visit, invoice) => visit.text.writeOff.form.title(invoice),
  lead: (visit, { open, vat }) => {
    const euro = (cents: bigint) => formatEuro(cents, visit.language)
    return visit.text.writeOff.form.lead({ open: euro(open), vat: euro(vat), net: euro(open - vat) })
  },
  back,
  above: (invoice, visit) => {
    const words = visit.text.writeOff.form
    return <WhatSharingDoes invoice={invoice} words={{ ...words, shared: words.wasShared }} />
  },
  initial: () => ({}),
  fields({ visit, typed, wrong }) {
    const words = visit.text.writeOff.form
    return (
      <>
        <RadioGroup
          name="ground"
          label={words.ground}
          hint={words.groundHint}
          choices={WRITE_OFF_GROUNDS.map((value) => ({ value, label: visit.text.writeOff.grounds[value] }))}
          value={typed['ground']}
          error={wrong('ground')}
        />
        <Why words={words} value={typed['why']} error={wrong('why')} />
      </>
    )
  },
  label: (visit, field) => visit.text.writeOff.form[field === 'ground' ? 'ground' : 'why'],
  save: (visit, value, commandId, { invoiceId }) =>
    visit.perform(askWriteOff, visit.actor, { ...value, invoiceId }, commandId),
  done: (visit) => `${paths.writeOffs(visit.cooperative.slug)}?gedaan=gevraagd`,
  refusals: (visit) => visit.text.writeOff.refusals,
  refusedField: (reason) => (reason === 'year-not-over' ? 'ground' : undefined),
  saveLabel: (visit) => visit.text.writeOff.form.save,
})

/** Asks to take back that an invoice was written off. */
export const takeBackPage = formPage({
  schema: z.object({ why: text(500) }),
  load: (visit) =>
    visit.read((tx) => takeBackPreview(tx, visit.cooperative.id, visit.id<'invoice'>('invoice'))),
  title: (visit, invoice) => visit.text.writeOff.takeBack.title(invoice),
  lead: (visit, { writtenOff, vat }) => {
    const euro = (cents: bigint) => formatEuro(cents, visit.language)
    return visit.text.writeOff.takeBack.lead({ amount: euro(writtenOff), vat: euro(vat) })
  },
  back,
  above: (invoice, visit) => <WhatSharingDoes invoice={invoice} words={visit.text.writeOff.takeBack} />,
  initial: () => ({}),
  fields: ({ visit, typed, wrong }) => (
    <Why words={visit.text.writeOff.takeBack} value={typed['why']} error={wrong('why')} />
  ),
  label: (visit) => visit.text.writeOff.takeBack.why,
  save: (visit, value, commandId, { invoiceId }) =>
    visit.perform(askTakeBack, visit.actor, { ...value, invoiceId }, commandId),
  done: (visit) => `${paths.writeOffs(visit.cooperative.slug)}?gedaan=gevraagd`,
  refusals: (visit) => visit.text.writeOff.refusals,
  saveLabel: (visit) => visit.text.writeOff.takeBack.save,
})

type SharingWords = {
  readonly notShared: string
  readonly before: string
  shared(facts: { members: string }): string
}

/** Whether it does something to somebody's pot: nothing, what was shared when it was sent, or of before Gilde. */
function WhatSharingDoes(props: {
  invoice: Pick<WriteOffPreview, 'sharing' | 'members'>
  words: SharingWords
}) {
  const { invoice, words } = props
  if (invoice.sharing === 'none') return <Paragraph>{words.notShared}</Paragraph>
  if (invoice.sharing === 'before') return <Paragraph>{words.before}</Paragraph>
  return <Notice tone="doubt">{words.shared({ members: invoice.members.join(', ') })}</Notice>
}

function Why(props: {
  words: { readonly why: string; readonly whyHint: string }
  value: string | undefined
  error: string | undefined
}) {
  const { words, value, error } = props
  return (
    <TextArea
      name="why"
      label={words.why}
      hint={words.whyHint}
      value={value}
      error={error}
      rows={3}
      maxLength={500}
    />
  )
}
